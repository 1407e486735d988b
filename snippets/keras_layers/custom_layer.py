"""A layer makes its weights in build, computes in call, and survives saving with get_config."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% layer
import keras


@keras.saving.register_keras_serializable(package="demo")
class NoisyDense(keras.layers.Layer):
    def __init__(self, units, stddev=0.1, **kwargs):
        super().__init__(**kwargs)
        self.units, self.stddev = units, stddev
        self.noise = keras.layers.GaussianNoise(stddev)

    def build(self, input_shape):
        shape = (input_shape[-1], self.units)
        self.kernel = self.add_weight(shape=shape, initializer="glorot_uniform", name="kernel")
        self.bias = self.add_weight(shape=(self.units,), initializer="zeros", name="bias")

    def call(self, inputs, training=None):
        x = self.noise(inputs, training=training)
        return keras.ops.matmul(x, self.kernel) + self.bias

    def get_config(self):
        return {**super().get_config(), "units": self.units, "stddev": self.stddev}


# %% model
keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(X.to_numpy())
layer = NoisyDense(y.nunique())
model = keras.Sequential([keras.Input(X.shape[1:]), normalize, layer, keras.layers.Softmax()])
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy")
model.fit(X, y, epochs=15, verbose=0)
print("weights:", [weight.name for weight in layer.weights])
model.save("noisy.keras")
loaded = keras.saving.load_model("noisy.keras")

# %% check
import warnings

y_pred = model.predict(X, verbose=0)
assert (y_pred.argmax(axis=1) == y).mean() > 0.8, "the network should learn"
assert abs(loaded.predict(X, verbose=0) - y_pred).max() < 1e-5, "loaded: the same model"
rows = normalize(X.to_numpy())
assert keras.ops.any(layer(rows, training=True) != layer(rows)), "noise in training only"
ids = keras.Input((5,), dtype="int32")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    NoisyDense(2)(keras.layers.Embedding(9, 4, mask_zero=True)(ids))
assert "mask" in str(caught[0].message), "the mask should be lost with a warning"

# Output:
# weights: ['kernel', 'bias']
