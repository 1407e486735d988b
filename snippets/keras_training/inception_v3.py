"""InceptionV3 without its top makes 2048 features; weights=None needs no download."""

# %% build (weights="imagenet" in real work; it downloads)
import keras
import numpy as np

base = keras.applications.InceptionV3(
    include_top=False, weights=None, input_shape=(75, 75, 3), pooling="avg"
)
base.trainable = False
concatenations = [layer.name for layer in base.layers if layer.name.startswith("mixed")]
print("features:", base.output_shape, "- parameters:", f"{base.count_params():,}")

# %% head
inputs = keras.Input((75, 75, 3))
x = keras.applications.inception_v3.preprocess_input(inputs)
x = base(x, training=False)
model = keras.Model(inputs, keras.layers.Dense(5, activation="softmax")(x))
print("trainable tensors:", len(model.trainable_variables))

# %% preprocessing
pixels = np.array([0.0, 127.5, 255.0])
scaled = keras.applications.inception_v3.preprocess_input(pixels.copy())
print("0, 127.5, 255 become", scaled)

# %% check
assert base.output_shape == (None, 2048), "average pooling gives 2048 features"
assert len(concatenations) > 10, "the parallel branches meet in the layers mixed0 to mixed10"
assert not base.trainable_variables, "a frozen base has nothing to train"
assert len(model.trainable_variables) == 2, "only the head's kernel and bias"
assert np.allclose(scaled, [-1, 0, 1]), "inputs should lie in -1..1"

# Output:
# features: (None, 2048) - parameters: 21,802,784
# trainable tensors: 2
# 0, 127.5, 255 become [-1.  0.  1.]
