"""The last layer needs as many units as the target has columns; width 1 broadcasts silently."""

# %% error
import keras
import numpy as np

X, y = np.zeros((8, 5)), np.ones((8, 3))
model = keras.Sequential([keras.Input((5,)), keras.layers.Dense(4)])
model.compile(optimizer="adam", loss="mse")
try:
    model.fit(X, y, verbose=0)
except ValueError as error:
    print("ValueError:", str(error)[:43])

# %% fix
print("y", y.shape, "output", model.output_shape)
model = keras.Sequential([keras.Input((5,)), keras.layers.Dense(y.shape[1])])
model.compile(optimizer="adam", loss="mse")

# %% error: no message, a target of width 1 against four units
wide = keras.Sequential([keras.Input((5,)), keras.layers.Dense(4)])
wide.compile(optimizer="adam", loss="mse")
history = wide.fit(X, y[:, :1], verbose=0).history
print("width 1 against 4 units trains without an error:", len(history["loss"]) == 1)

# %% error: no message, one value per series against one output per timestep
layers = [keras.Input((10, 1)), keras.layers.LSTM(2, return_sequences=True), keras.layers.Dense(1)]
steps = keras.Sequential(layers)
steps.compile(optimizer="adam", loss="mse")
history = steps.fit(np.zeros((8, 10, 1)), np.ones(8), verbose=0).history
print("target (8,) against", steps.output_shape, "trains:", len(history["loss"]) == 1)

# %% check
assert len(model.fit(X, y, verbose=0).history["loss"]) == 1, "now it trains"
assert wide.output_shape == (None, 4), "four units for one target"
assert steps.output_shape == (None, 10, 1), "one output per timestep"

# Output:
# ValueError: Dimensions must be equal, but are 3 and 4 f
# y (8, 3) output (None, 4)
# width 1 against 4 units trains without an error: True
# target (8,) against (None, 10, 1) trains: True
