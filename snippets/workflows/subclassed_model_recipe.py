"""A subclassed model with a residual loop is built at its first call and trains as usual."""

# %% model
import keras
import numpy as np
from keras import layers


class Residual(keras.Model):
    """Dense blocks, each added to its input."""

    def __init__(self, blocks=3, units=8, **kwargs):
        super().__init__(**kwargs)
        self.first = layers.Dense(units)
        self.blocks = [layers.Dense(units, activation="relu") for _ in range(blocks)]
        self.last = layers.Dense(1)

    def call(self, inputs):
        x = self.first(inputs)
        for block in self.blocks:
            x = x + block(x)
        return self.last(x)


# %% use
rng = np.random.default_rng(0)
X = rng.normal(size=(256, 4)).astype("float32")
y = np.abs(X[:, :1]) + X[:, 1:2]
keras.utils.set_random_seed(0)
model = Residual()
print("built before the first call:", model.built)
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")
loss = model.fit(X, y, epochs=15, verbose=0).history["loss"]
print("parameters:", model.count_params(), " loss falls:", loss[-1] < loss[0])
assert model.count_params() == 5 * 8 + 3 * 9 * 8 + 9, "first, three blocks, last"
assert loss[-1] < 0.3 * loss[0], "it should learn"

# Output:
# built before the first call: False
# parameters: 265  loss falls: True
