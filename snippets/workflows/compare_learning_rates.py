"""Histories for four learning rates in one frame with two column levels, one metric by xs."""

# %% data
import keras
import pandas as pd
from sklearn.datasets import load_wine
from sklearn.preprocessing import scale

X, y = load_wine(return_X_y=True, as_frame=True)
X = scale(X)

# %% one run per rate
histories = {}
for rate in (0.0001, 0.001, 0.01, 0.1):
    keras.utils.clear_session()
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((13,)),
            keras.layers.Dense(8, activation="relu"),
            keras.layers.Dense(3, activation="softmax"),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=rate),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    histories[rate] = pd.DataFrame(model.fit(X, y, epochs=8, verbose=0).history)

# %% two column levels
df = pd.concat(histories, axis=1, names=["rate", "metric"])
loss = df.xs("loss", axis=1, level="metric")
print("columns:", df.shape[1], "levels:", df.columns.names)
print("slowest:", loss.iloc[-1].idxmax(), " best of these:", loss.iloc[-1].idxmin())

# %% plot
import matplotlib.pyplot as plt

figure, axes = plt.subplots(1, 2, figsize=(9, 3.5), layout="constrained")
for ax, metric in zip(axes, ["loss", "accuracy"], strict=True):
    df.xs(metric, axis=1, level="metric").plot(ax=ax, xlabel="epoch", ylabel=metric)
plt.show()

# %% check
assert loss.iloc[-1].idxmax() == 0.0001, "the smallest rate is the slowest"
assert list(df.columns) == list(
    pd.MultiIndex.from_product([histories, ["accuracy", "loss"]])
), "the same columns as from_product"

# Output:
# columns: 8 levels: ['rate', 'metric']
# slowest: 0.0001  best of these: 0.1
