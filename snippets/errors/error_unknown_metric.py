"""Unknown metric names are found at fit; r2_score and RootMeanSquaredError are the right ones."""

# %% error
import keras
import numpy as np

X, y = np.arange(16.0).reshape(8, 2), np.arange(8.0)
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
for metrics in (["r2"], "mae"):
    try:
        model.compile(optimizer="adam", loss="mse", metrics=metrics)
        model.fit(X, y, verbose=0)
    except ValueError as error:
        print("ValueError:", str(error).split(" Received")[0])

# %% fix
metrics = ["mae", "r2_score", keras.metrics.RootMeanSquaredError(name="rmse")]
model.compile(optimizer="adam", loss="mse", metrics=metrics)
history = model.fit(X, y, verbose=0)
print(sorted(history.history))

# %% check
assert sorted(history.history) == ["loss", "mae", "r2_score", "rmse"], "all four are reported"

# Output:
# ValueError: Could not interpret metric identifier: r2
# ValueError: Expected `metrics` argument to be a list, tuple, or dict.
# ['loss', 'mae', 'r2_score', 'rmse']
