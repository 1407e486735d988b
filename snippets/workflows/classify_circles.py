"""A network with four tanh units separates two concentric circles."""

# %% data
from sklearn.datasets import make_circles
from sklearn.model_selection import train_test_split

X, y = make_circles(1000, factor=0.2, noise=0.1, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(X_train.shape[1:]),
        keras.layers.Dense(4, activation="tanh"),
        keras.layers.Dense(1, activation="sigmoid"),
    ]
)
optimizer = keras.optimizers.Adam(learning_rate=0.1)
model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=15, batch_size=64, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0)[1]
print(f"{model.count_params()} parameters, test accuracy {accuracy:.2f}")

# %% plot
import matplotlib.pyplot as plt
import numpy as np

axis = np.linspace(-1.5, 1.5, 61)
xx, yy = np.meshgrid(axis, axis)
zz = model.predict(np.c_[xx.ravel(), yy.ravel()], batch_size=4096, verbose=0).reshape(xx.shape)
figure, ax = plt.subplots()
ax.contourf(xx, yy, zz, levels=20, cmap="RdBu_r", alpha=0.4)
ax.scatter(*np.asarray(X_test).T, c=y_test, cmap="RdBu_r", s=10)
ax.set(xlabel="x1", ylabel="x2")
plt.show()

# %% check
from sklearn.linear_model import LogisticRegression

assert accuracy > 0.97, "four tanh units should close the curve"
assert model.count_params() == 12 + 5, "12 of the hidden layer, 5 of the output"
linear = LogisticRegression().fit(X_train, y_train).score(X_test, y_test)
assert linear < 0.7, "no straight line should separate the circles"
W1, b1, W2, b2 = model.get_weights()
model.layers[0].activation = keras.activations.linear
line = 1 / (1 + np.exp(-(X_test @ (W1 @ W2) + b1 @ W2 + b2)))
assert np.allclose(model(X_test), line, atol=1e-4), "without the tanh it should be one line"

# Output:
# 17 parameters, test accuracy 1.00
