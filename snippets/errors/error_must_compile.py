"""fit needs compile; predict does not."""

# %% error
import keras
import numpy as np

X, y = np.arange(16.0).reshape(8, 2), np.arange(8.0)
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
try:
    model.fit(X, y, verbose=0)
except ValueError as error:
    print("ValueError:", error)
print("predict works:", model.predict(X, verbose=0).shape)

# %% fix
model.compile(optimizer="adam", loss="mse")
history = model.fit(X, y, verbose=0)

# %% fix: a model loaded with compile=False
model.save("model.keras")
loaded = keras.saving.load_model("model.keras", compile=False)
print("compiled after loading:", loaded.compiled)
loaded.compile(optimizer="adam", loss="mse")
loaded.evaluate(X, y, verbose=0)

# %% check
assert len(history.history["loss"]) == 1, "now it should train"
again = keras.saving.load_model("model.keras", compile=False)
assert not again.compiled, "compile=False leaves optimizer and loss out"

# Output:
# ValueError: You must call `compile()` before using the model.
# predict works: (8, 1)
# compiled after loading: False
