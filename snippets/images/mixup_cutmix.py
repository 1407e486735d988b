"""MixUp and CutMix mix images and one-hot labels of a batch; the labels still sum to one."""

# %% data: batches of images 0..255 and one-hot labels
import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
labels = rng.integers(0, 4, 64)
images = (rng.uniform(0, 60, (64, 16, 16, 3)) + 50 * labels[:, None, None, None]).astype("float32")
onehot = keras.utils.to_categorical(labels)  # float32
train = tf.data.Dataset.from_tensor_slices((images, onehot)).shuffle(64, seed=0).batch(16)

# %% mix: after batch, in training only
import keras
import numpy as np

mixup = keras.layers.MixUp(alpha=0.4, seed=0)
cutmix = keras.layers.CutMix(seed=0)


def mix(x, y):
    layer = mixup  # or cutmix
    mixed = layer({"images": x, "labels": y}, training=True)
    return mixed["images"], mixed["labels"]


mixed = train.map(mix).prefetch(1)
x, y = next(iter(mixed))
print("images", x.shape, "labels", y.shape, "rows sum to 1:", np.allclose(np.sum(y, axis=1), 1))

# %% train
keras.utils.set_random_seed(0)
layers = [keras.layers.Rescaling(1 / 255), keras.layers.GlobalAveragePooling2D()]
output = keras.layers.Dense(onehot.shape[1], activation="softmax")
model = keras.Sequential([keras.Input(images.shape[1:]), *layers, output])
model.compile(keras.optimizers.Adam(0.1), "categorical_crossentropy", metrics=["accuracy"])
history = model.fit(mixed, epochs=10, shuffle=False, verbose=0)
print("the loss falls:", history.history["loss"][-1] < history.history["loss"][0])

# %% check
y = np.asarray(y)
assert ((y > 0.01) & (y < 0.99)).any(), "some labels should be mixtures"
batch = {"images": images[:16], "labels": onehot[:16]}
same = mixup(batch, training=False)
assert np.allclose(same["images"], images[:16]), "nothing should happen at inference"
cut = cutmix(batch, training=True)
assert np.allclose(np.sum(cut["labels"], axis=1), 1), "CutMix should keep the sum"
assert not np.allclose(cut["images"], images[:16]), "and paste rectangles"
try:
    mixup({"images": images[:16], "labels": labels[:16]}, training=True)
    raise AssertionError("integers should fail")
except tf.errors.InvalidArgumentError as error:
    said = "cannot compute Mul as input #1(zero-based) was expected to be a float tensor but is a"
    assert said in str(error), str(error)
assert hasattr(mixup(images[:16], training=True), "shape"), "images alone come back without labels"

# Output:
# images (16, 16, 16, 3) labels (16, 4) rows sum to 1: True
# the loss falls: True
