"""Histories for three learning rates in one frame with two column levels, one metric by xs."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% one run per rate
import keras
import numpy as np
import pandas as pd
from sklearn.preprocessing import scale

classes, y_index = np.unique(y, return_inverse=True)  # labels to 0 ... K-1
X_scaled = scale(X)
histories = {}
for rate in (0.001, 0.01, 0.1):
    keras.utils.clear_session()
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input(X.shape[1:]),
            keras.layers.Dense(8, activation="relu"),
            keras.layers.Dense(len(classes), activation="softmax"),
        ]
    )
    optimizer = keras.optimizers.Adam(learning_rate=rate)
    model.compile(optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    fit = model.fit(X_scaled, y_index, epochs=5, verbose=0)
    histories[rate] = pd.DataFrame(fit.history)

# %% two column levels
df = pd.concat(histories, axis=1, names=["rate", "metric"])
loss = df.xs("loss", axis=1, level="metric")
print("lowest final loss at rate", loss.iloc[-1].idxmin(), "highest at", loss.iloc[-1].idxmax())

# %% plot
import matplotlib.pyplot as plt

figure, axes = plt.subplots(1, 2, figsize=(9, 3.5), layout="constrained")
for ax, metric in zip(axes, ["loss", "accuracy"], strict=True):
    df.xs(metric, axis=1, level="metric").plot(ax=ax, xlabel="epoch", ylabel=metric)
plt.show()

# %% check
assert loss.iloc[-1].idxmax() == 0.001, "the smallest rate should be the slowest"
expected = pd.MultiIndex.from_product([histories, ["accuracy", "loss"]])
assert list(df.columns) == list(expected), "one column for each rate and metric"
wild, weight = keras.optimizers.SGD(1.5), keras.Variable([1.0])
for _ in range(4):
    wild.apply([2 * weight], [weight])  # loss: weight**2
assert float(weight[0]) ** 2 > 10, "far too high a rate should make the loss grow"
try:
    keras.optimizers.Adam(lr=0.1)
    raise AssertionError("lr should be refused")
except ValueError as error:
    assert "lr" in str(error), "the error should name the argument"

# Output:
# lowest final loss at rate 0.1 highest at 0.001
