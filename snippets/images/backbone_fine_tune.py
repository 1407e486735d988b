"""Step 1 trains the head alone; step 2 the top of the base, without its BatchNormalization."""

# %% data: any dataset of (images 0..255, labels), see image_dataset_from_directory
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
images = rng.uniform(0, 255, (32, 32, 32, 3)).astype("float32")
labels = rng.integers(0, 3, 32)
train = tf.data.Dataset.from_tensor_slices((images, labels)).batch(16)
tf.config.run_functions_eagerly(True)  # faster for two batches; leave it out

# %% model
import keras
import numpy as np
from keras.applications import mobilenet_v3

keras.utils.set_random_seed(0)
weights = None  # "imagenet", or the path of a file
n_classes = 3  # len(class_names)
size = train.element_spec[0].shape[1:]
base = keras.applications.MobileNetV3Small(
    include_top=False, weights=weights, input_shape=size, pooling="avg"
)
inputs = keras.Input(size)
x = keras.layers.RandomFlip("horizontal")(inputs)
x = base(mobilenet_v3.preprocess_input(x), training=False)
x = keras.layers.Dropout(0.2)(x)
model = keras.Model(inputs, keras.layers.Dense(n_classes, activation="softmax")(x))

# %% step 1: the head
base.trainable = False
model.compile(keras.optimizers.Adam(1e-3), "sparse_categorical_crossentropy")
before = [np.array(w) for w in base.get_weights()]
model.fit(train, epochs=1, shuffle=False, verbose=0)
print("step 1 trains", len(model.trainable_weights), "arrays")

# %% step 2: the upper half of the base, without BatchNormalization
base.trainable = True
for layer in base.layers:
    lower = base.layers.index(layer) < len(base.layers) // 2
    layer.trainable = not lower and not isinstance(layer, keras.layers.BatchNormalization)
model.compile(keras.optimizers.Adam(1e-5), "sparse_categorical_crossentropy")
frozen = [np.array(w) for w in base.get_weights()]
model.fit(train, epochs=1, shuffle=False, verbose=0)
print("step 2 trains more:", len(model.trainable_weights) > 10)

# %% check
same = all(np.array_equal(a, b) for a, b in zip(before, frozen, strict=True))
assert same, "step 1 should leave the base as it was"
moved = {w.path: not np.array_equal(a, w) for a, w in zip(frozen, base.weights, strict=True)}
assert any(moved.values()), "step 2 should move the upper layers"
norms = [layer for layer in base.layers if isinstance(layer, keras.layers.BatchNormalization)]
assert not any(moved[w.path] for layer in norms for w in layer.weights), "no normalization moves"

# Output:
# step 1 trains 2 arrays
# step 2 trains more: True
