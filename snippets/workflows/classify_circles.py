"""A network with four tanh units separates two concentric circles."""

# %% data
from sklearn.datasets import make_circles

X, y = make_circles(1000, factor=0.2, noise=0.1, random_state=0)
X_train, y_train, X_test, y_test = X[:700], y[:700], X[700:], y[700:]

# %% model
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(shape=(2,)),
        keras.layers.Dense(4, activation="tanh"),
        keras.layers.Dense(1, activation="sigmoid"),
    ]
)
optimizer = keras.optimizers.Adam(learning_rate=0.05)
model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=40, batch_size=64, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0)[1]
print("parameters:", model.count_params())
print(f"test accuracy {accuracy:.2f}")

# %% plot
import matplotlib.pyplot as plt
import numpy as np

axis = np.linspace(-1.5, 1.5, 61)
xx, yy = np.meshgrid(axis, axis)
zz = model.predict(np.c_[xx.ravel(), yy.ravel()], batch_size=4096, verbose=0).reshape(xx.shape)
figure, ax = plt.subplots()
ax.contourf(xx, yy, zz, levels=20, cmap="RdBu_r", alpha=0.4)
ax.scatter(*X_test.T, c=y_test, cmap="RdBu_r", s=10)
ax.set(xlabel="x1", ylabel="x2")

from sklearn.linear_model import LogisticRegression

linear = LogisticRegression().fit(X_train, y_train).score(X_test, y_test)
print(f"logistic regression {linear:.1f}")
plt.show()

# %% check
assert accuracy > 0.97, "four tanh units should close the curve"
assert linear < 0.7, "no straight line separates the circles"

# Output:
# parameters: 17
# test accuracy 1.00
# logistic regression 0.5
