"""Flatten of images of unknown size leaves Dense without a width; global pooling does not."""

# %% error
import keras
import numpy as np

layers = keras.layers
images = keras.Input((None, None, 3))
x = layers.Conv2D(8, 3, padding="same", activation="relu")(images)
print("after Flatten:", layers.Flatten()(x).shape)
try:
    layers.Dense(3)(layers.Flatten()(x))
except ValueError as error:
    print("ValueError:", str(error).split(". ")[0])

# %% fix: pool height and width away
outputs = layers.Dense(3, name="head")(layers.GlobalAveragePooling2D()(x))
model = keras.Model(images, outputs)
for size in (28, 64):
    batch = np.zeros((2, size, size, 3), dtype="float32")
    print(batch.shape, "->", model.predict(batch, verbose=0).shape)

# %% check
import tensorflow as tf

try:
    tf.TensorShape(None).as_list()  # the shape that a py_function leaves
except ValueError as error:
    assert str(error) == "as_list() is not defined on an unknown TensorShape.", str(error)
else:
    raise AssertionError("it should raise ValueError")
assert model.get_layer("head").kernel.shape == (8, 3), "one weight per channel and class"

# Output:
# after Flatten: (None, None)
# ValueError: Shapes used to initialize variables must be fully-defined (no `None` dimensions)
# (2, 28, 28, 3) -> (2, 3)
# (2, 64, 64, 3) -> (2, 3)
