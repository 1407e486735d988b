"""One function draws the decision boundary of any model from a grid of predictions."""

# %% data
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import make_moons
from sklearn.svm import SVC

X, y = make_moons(300, noise=0.15, random_state=0)


# %% function
def plot_decision_boundary(predict, X, y, ax, points=80):
    """Draw predict(grid), values from 0 to 1, behind the samples; return the grid's values."""
    (x0, y0), (x1, y1) = X.min(axis=0) - 0.3, X.max(axis=0) + 0.3
    xx, yy = np.meshgrid(np.linspace(x0, x1, points), np.linspace(y0, y1, points))
    zz = predict(np.c_[xx.ravel(), yy.ravel()]).reshape(xx.shape)
    ax.contourf(xx, yy, zz, levels=np.linspace(0, 1, 11), cmap="RdBu_r", alpha=0.5)
    ax.scatter(*X.T, c=y, cmap="RdBu_r", s=12, edgecolor="k", linewidth=0.3)
    ax.set(xlabel="feature 1", ylabel="feature 2")
    return zz


# %% scikit-learn and Keras
svc = SVC(gamma=2).fit(X, y)
keras.utils.set_random_seed(0)
network = keras.Sequential(
    [
        keras.Input(shape=(2,)),
        keras.layers.Dense(16, activation="tanh"),
        keras.layers.Dense(1, activation="sigmoid"),
    ]
)
network.compile(optimizer=keras.optimizers.Adam(learning_rate=0.05), loss="binary_crossentropy")
network.fit(X, y, epochs=40, batch_size=64, verbose=0)

figure, axes = plt.subplots(1, 2, figsize=(9, 3.5), layout="constrained")
z_svc = plot_decision_boundary(svc.predict, X, y, axes[0])
z_net = plot_decision_boundary(
    lambda grid: network.predict(grid, batch_size=4096, verbose=0), X, y, axes[1]
)
print("grid:", z_svc.shape, "SVC values:", np.unique(z_svc))
agreement = np.mean(z_svc == (z_net > 0.5))
print("models agree on most of the plane:", agreement > 0.7)
plt.show()

# %% check
assert set(np.unique(z_svc)) == {0, 1}, "both classes appear"
assert agreement > 0.7, "both should find the moons"

# Output:
# grid: (80, 80) SVC values: [0 1]
# models agree on most of the plane: True
