"""One function draws the decision boundary of any model from a grid of predictions."""

# %% data
from sklearn.datasets import make_moons

X, y = make_moons(300, noise=0.15, random_state=0)

# %% function
import matplotlib.pyplot as plt
import numpy as np


def plot_decision_boundary(predict, X, y, ax, points=80):
    """Draw predict(grid), values from 0 to 1, and the line at 0.5 behind two-column samples."""
    X = np.asarray(X)
    (x0, y0), (x1, y1) = X.min(axis=0) - 0.3, X.max(axis=0) + 0.3
    xx, yy = np.meshgrid(np.linspace(x0, x1, points), np.linspace(y0, y1, points))
    zz = np.reshape(predict(np.c_[xx.ravel(), yy.ravel()]), xx.shape)
    ax.contourf(xx, yy, zz, levels=np.linspace(0, 1, 11), cmap="RdBu_r", alpha=0.5)
    ax.contour(xx, yy, zz, levels=[0.5], colors="k")
    ax.scatter(*X.T, c=y, cmap="RdBu_r", s=12, edgecolor="k", linewidth=0.3)
    ax.set(xlabel="feature 1", ylabel="feature 2")
    return zz


# %% scikit-learn and Keras
import keras
from sklearn.svm import SVC

svc = SVC(gamma=2).fit(np.asarray(X), y)  # the grid has no column names either
keras.utils.set_random_seed(0)
network = keras.Sequential(
    [
        keras.Input((2,)),
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
plt.show()

# %% check
from sklearn.inspection import DecisionBoundaryDisplay

assert set(np.unique(z_svc)) == {0, 1}, "both classes should appear"
assert np.mean(z_svc == (z_net > 0.5)) > 0.7, "both should find the moons"
display = DecisionBoundaryDisplay.from_estimator(svc, X, response_method="predict")
assert set(np.unique(display.response)) == {0, 1}, "the one line should draw both classes"
print("grid:", z_svc.shape)

# Output:
# grid: (80, 80)
