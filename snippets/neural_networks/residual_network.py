"""Through 30 tanh layers the gradient vanishes; with skip connections it survives."""

# %% residual block
import keras
from keras import layers


def residual_block(x, filters, stride=1):
    y = layers.Conv2D(filters, 3, strides=stride, padding="same", use_bias=False)(x)
    y = layers.Activation("relu")(layers.BatchNormalization()(y))
    y = layers.Conv2D(filters, 3, padding="same", use_bias=False)(y)
    y = layers.BatchNormalization()(y)
    if stride != 1 or x.shape[-1] != filters:  # the shapes must be equal
        x = layers.Conv2D(filters, 1, strides=stride, use_bias=False)(x)
        x = layers.BatchNormalization()(x)
    return layers.Activation("relu")(layers.Add()([x, y]))


# %% network
inputs = keras.Input((32, 32, 3))
x = layers.Conv2D(16, 3, padding="same", activation="relu")(inputs)
for filters, stride in [(16, 1), (16, 1), (32, 2), (32, 1), (64, 2), (64, 1)]:
    x = residual_block(x, filters, stride)
x = layers.GlobalAveragePooling2D()(x)
model = keras.Model(inputs, layers.Dense(10, activation="softmax")(x))
print("layers with weights:", sum(1 for layer in model.layers if layer.weights))

# %% check
import numpy as np
import tensorflow as tf

assert model(np.zeros((2, 32, 32, 3))).shape == (2, 10), "the shapes should fit"
try:
    layers.Add()([keras.Input((32, 32, 16)), keras.Input((16, 16, 32))])
    raised = False
except ValueError:
    raised = True
assert raised, "adding should need equal shapes"


def input_gradient(skip):
    keras.utils.set_random_seed(0)
    start = keras.random.normal((8, 32))
    small = keras.initializers.RandomNormal(stddev=0.5 / 32**0.5)
    with tf.GradientTape() as tape:
        tape.watch(start)
        x = start
        for _ in range(30):
            x = layers.Dense(32, activation="tanh", kernel_initializer=small)(x) + skip * x
    return float(tf.norm(tape.gradient(x, start)))


plain, residual = input_gradient(skip=0.0), input_gradient(skip=1.0)
assert plain < 1e-6 < 1 < residual, "the skip connection should carry the gradient"

# Output:
# layers with weights: 30
