"""fit needs a loss: from compile, or added by a layer."""

# %% error
import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 4)).astype("float32")
y = X.sum(axis=1)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(optimizer="adam", metrics=["mse"])
try:
    model.fit(X, y, verbose=0)
except ValueError as error:
    print("ValueError:", error)
print("predict works without:", model.predict(X, verbose=0).shape)

# %% fix
keras.utils.set_random_seed(0)
model.compile(optimizer=keras.optimizers.Adam(0.1), loss="mse")
history = model.fit(X, y, epochs=20, verbose=0)
print("loss falls:", history.history["loss"][-1] < history.history["loss"][0])


# %% fix: a layer that brings its own loss, without any target
class Reconstruct(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.encode, self.decode = keras.layers.Dense(2), keras.layers.Dense(4)

    def call(self, x):
        code = self.encode(x)
        self.add_loss(keras.ops.mean((self.decode(code) - x) ** 2))
        return code


model = keras.Sequential([keras.Input((4,)), Reconstruct()])
model.compile(optimizer=keras.optimizers.Adam(0.02))
added = model.fit(X, epochs=10, verbose=0)

# %% check
assert history.history["loss"][-1] < history.history["loss"][0], "the mse is minimised"
assert added.history["loss"][-1] < added.history["loss"][0], "add_loss is minimised"

# Output:
# ValueError: No loss to compute. Provide a `loss` argument in `compile()`.
# predict works without: (64, 1)
# loss falls: True
