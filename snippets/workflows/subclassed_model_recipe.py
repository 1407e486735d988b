"""A subclassed model is built at its first call, trains as usual, and is saved by its config."""

# %% model
import keras
import numpy as np
from keras import layers


@keras.saving.register_keras_serializable()
class Residual(keras.Model):
    """Dense blocks, each added to its input."""

    def __init__(self, blocks=3, units=8, **kwargs):
        super().__init__(**kwargs)
        self.config = {"blocks": blocks, "units": units}
        self.first = layers.Dense(units)
        self.blocks = [layers.Dense(units, activation="relu") for _ in range(blocks)]
        self.dropout = layers.Dropout(0.05)  # acts in fit since call has training
        self.last = layers.Dense(1)

    def call(self, inputs, training=False):
        x = self.first(inputs)
        for block in self.blocks:
            x = x + block(x)
        return self.last(self.dropout(x))

    def get_config(self):
        return {**super().get_config(), **self.config}


# %% use
rng = np.random.default_rng(0)
X = rng.normal(size=(256, 4)).astype("float32")
y = np.abs(X[:, :1]) + X[:, 1:2]
keras.utils.set_random_seed(0)
model = Residual(blocks=2)
print("built before the first call:", model.built)
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")
loss = model.fit(X, y, epochs=15, verbose=0).history["loss"]
print("parameters:", model.count_params(), " loss falls:", loss[-1] < loss[0])
dropped = np.array(model(X, training=True))

# %% save and load
model.save("residual.keras")
restored = keras.models.load_model("residual.keras")
print("blocks restored:", len(restored.blocks))

# %% check
assert model.count_params() == 5 * 8 + 2 * 9 * 8 + 9, "first, two blocks, last"
assert loss[-1] < 0.3 * loss[0], "it should learn"
assert not np.allclose(dropped, np.array(model(X)), atol=0.01), "training reaches the dropout"
assert len(restored.blocks) == 2, "without get_config the default of 3 would come back"
assert np.allclose(restored.predict(X, verbose=0), model.predict(X, verbose=0)), "same model"

# Output:
# built before the first call: False
# parameters: 193  loss falls: True
# blocks restored: 2
