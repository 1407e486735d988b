"""Add needs equal shapes: a 1x1 convolution with the same strides makes the shortcut fit."""

# %% error: other channels and a stride
import keras

layers = keras.layers
inputs = keras.Input((28, 28, 8))
x = layers.Conv2D(16, 3, strides=2, padding="same", activation="relu")(inputs)
print("block", x.shape, "shortcut", inputs.shape)
try:
    layers.Add()([x, inputs])
except ValueError as error:
    print("ValueError:", error)

# %% error: no list
try:
    layers.Concatenate()(x)
except ValueError as error:
    print("ValueError:", str(error).split(". ")[0])

# %% fix
shortcut = layers.Conv2D(16, 1, strides=2)(inputs)
print("sum", layers.Add()([x, shortcut]).shape)
side_by_side = layers.Concatenate()([x, layers.MaxPooling2D()(inputs)])

# %% check
assert layers.Add()([x, shortcut]).shape == (None, 14, 14, 16), "both have one shape now"
assert side_by_side.shape == (None, 14, 14, 24), "16 and 8 channels"

# Output:
# block (None, 14, 14, 16) shortcut (None, 28, 28, 8)
# ValueError: Inputs have incompatible shapes. Received shapes (14, 14, 16) and (28, 28, 8)
# ValueError: A `Concatenate` layer should be called on a list of at least 1 input
# sum (None, 14, 14, 16)
