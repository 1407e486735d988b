"""InceptionV3 without its top makes 2048 features; weights=None needs no download."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
images = rng.integers(0, 256, size=(8, 75, 75, 3)).astype("float32")  # yours: 299 x 299
labels = np.array([0, 1] * 4)

# %% base: weights="imagenet" in real work; it downloads
import keras

base = keras.applications.InceptionV3(
    include_top=False, weights=None, input_shape=images.shape[1:], pooling="avg"
)
base.trainable = False
print("features:", base.output_shape, "- parameters:", f"{base.count_params():,}")

# %% features for another classifier
features = base.predict(keras.applications.inception_v3.preprocess_input(images.copy()), verbose=0)

# %% head
n_classes = len(np.unique(labels))
head = keras.Sequential([  # trained on the features, then put on the base
    keras.Input(features.shape[1:]), keras.layers.Dense(n_classes, activation="softmax")
])
head.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
head.fit(features, labels, epochs=1, verbose=0)
inputs = keras.Input(images.shape[1:])
x = keras.applications.inception_v3.preprocess_input(inputs)
model = keras.Model(inputs, head(base(x, training=False)))  # from images to classes

# %% check
assert features.shape == (8, 2048), "average pooling should give 2048 features"
assert not base.trainable_variables, "a frozen base should have nothing to train"
assert len(model.trainable_variables) == 2, "only the head's kernel and bias"
pixels = np.array([0.0, 127.5, 255.0])
scaled = keras.applications.inception_v3.preprocess_input(pixels)
assert np.allclose(scaled, [-1, 0, 1]), "inputs should lie in -1..1"
assert np.allclose(pixels, [-1, 0, 1]), "a float array is changed in place: pass a copy"
blocks = [layer for layer in base.layers if layer.name.startswith("mixed")]
assert len(blocks) > 10, "the parallel branches meet in the layers mixed0 to mixed10"

# Output:
# features: (None, 2048) - parameters: 21,802,784
