"""A misspelt loss is found at fit; keras.losses.get checks the name at once."""

# %% error
import keras
import numpy as np

X, y = np.zeros((8, 2)), np.zeros(8)
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binarycross_entropy")  # no error yet
try:
    model.fit(X, y, verbose=0)
except ValueError as error:
    print("ValueError:", error)

# %% fix
model.compile(optimizer="adam", loss="binary_crossentropy")
model.fit(X, y, verbose=0)
names = ["mse", "mae", "mape", "msle", "huber", "log_cosh", "poisson", "kl_divergence", "hinge"]
print("known:", all(callable(keras.losses.get(name)) for name in names))

# %% error: names that do not exist
for name in ["rmse", "logcosh"]:
    try:
        keras.losses.get(name)
    except ValueError as error:
        print("ValueError:", error)

# %% check
assert all(callable(keras.losses.get(name)) for name in names), "each name should resolve"
try:
    model.compile(optimizer="adamm", loss="mse")
except ValueError as error:
    assert "optimizer identifier" in str(error), "compile itself refuses the optimizer"

# Output:
# ValueError: Could not interpret loss identifier: binarycross_entropy
# known: True
# ValueError: Could not interpret loss identifier: rmse
# ValueError: Could not interpret loss identifier: logcosh
