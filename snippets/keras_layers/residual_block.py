"""A residual block keeps the shape, or changes it with a 1x1 convolution in the shortcut."""

# %% block
import keras
import numpy as np

layers = keras.layers


def residual_block(x, filters, stride=1):
    shortcut = x
    x = layers.Conv2D(filters, 3, strides=stride, padding="same", use_bias=False)(x)
    x = layers.BatchNormalization()(x)
    x = layers.Activation("relu")(x)
    x = layers.Conv2D(filters, 3, padding="same", use_bias=False)(x)
    x = layers.BatchNormalization()(x)
    if stride != 1 or shortcut.shape[-1] != filters:
        shortcut = layers.Conv2D(filters, 1, strides=stride, use_bias=False)(shortcut)
        shortcut = layers.BatchNormalization()(shortcut)
    return layers.Activation("relu")(layers.Add()([x, shortcut]))


# %% small ResNet
inputs = keras.Input((32, 32, 3))
x = layers.Conv2D(16, 3, padding="same", activation="relu")(inputs)
x = residual_block(x, 16)
same = x.shape
x = residual_block(x, 32, stride=2)
half = x.shape
x = layers.GlobalAveragePooling2D()(x)
model = keras.Model(inputs, layers.Dense(10, activation="softmax")(x))
print("same:", same, "half:", half, "parameters:", model.count_params())

# %% check
assert same == (None, 32, 32, 16) and half == (None, 16, 16, 32), "shapes"
assert model(np.zeros((2, 32, 32, 3))).shape == (2, 10), "images to classes"

# Output:
# same: (None, 32, 32, 16) half: (None, 16, 16, 32) parameters: 20234
