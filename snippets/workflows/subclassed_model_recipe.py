"""A subclassed model is built at its first call, trains as usual, and is saved by its config."""

# %% data
from sklearn.datasets import make_moons

X, y = make_moons(400, noise=0.2, random_state=0)

# %% model
import keras
from keras import layers


@keras.saving.register_keras_serializable()
class Residual(keras.Model):
    """Dense blocks, each added to its input."""

    def __init__(self, blocks=3, units=16, **kwargs):
        super().__init__(**kwargs)
        self.config = {"blocks": blocks, "units": units}
        self.first = layers.Dense(units)
        self.blocks = [layers.Dense(units, activation="relu") for _ in range(blocks)]
        self.dropout = layers.Dropout(0.05)  # acts in fit since call has training
        self.last = layers.Dense(1, activation="sigmoid")

    def call(self, inputs, training=False):
        x = self.first(inputs)
        for block in self.blocks:
            x = x + block(x)
        return self.last(self.dropout(x))

    def get_config(self):
        return {**super().get_config(), **self.config}


# %% train, save, load
keras.utils.set_random_seed(0)
model = Residual(blocks=2)
model.compile(keras.optimizers.Adam(0.02), loss="binary_crossentropy", metrics=["accuracy"])
model.fit(X, y, epochs=8, verbose=0)  # built here, by the first batch
model.save("residual.keras")
restored = keras.models.load_model("residual.keras")
print("parameters:", model.count_params(), "blocks restored:", len(restored.blocks))

# %% check
import numpy as np

assert len(restored.blocks) == 2, "without get_config the default of 3 would come back"
y_prob = np.asarray(model(X))
assert np.mean((y_prob[:, 0] > 0.5) == y) > 0.85, "it should learn"
assert np.allclose(restored(X), y_prob), "the same model should come back"
assert not np.allclose(model(X, training=True), y_prob, atol=0.01), "dropout acts in training"
Residual.call = lambda self, inputs: self.last(self.dropout(self.first(inputs)))
silent = Residual(blocks=0)
assert not silent.built, "a new model should have no weights yet"
silent.compile(keras.optimizers.SGD(0.0), loss="binary_crossentropy", run_eagerly=True)
losses = silent.fit(X, y, epochs=3, batch_size=400, verbose=0).history["loss"]
assert np.ptp(losses) < 1e-5, "without training in the signature dropout is off even in fit"

# Output:
# parameters: 609 blocks restored: 2
