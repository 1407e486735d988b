"""Grad-CAM on a small CNN: the heat map lies where the square is that decides the class."""

# %% data: class 1 has a bright square somewhere
import numpy as np

rng = np.random.default_rng(0)
images = rng.uniform(0, 0.3, (200, 32, 32, 3)).astype("float32")
y = np.arange(200) % 2
corner = rng.integers(0, 24, (200, 2))
for i, (row, column) in enumerate(corner):
    images[i, row : row + 8, column : column + 8] += 0.6 * y[i]

# %% model
import keras
import numpy as np

keras.utils.set_random_seed(0)
inputs = keras.Input(images.shape[1:])
x = keras.layers.Conv2D(8, 3, strides=2, padding="same", activation="relu")(inputs)
x = keras.layers.Conv2D(8, 3, padding="same", activation="relu", name="last_conv")(x)
x = keras.layers.GlobalAveragePooling2D()(x)
scores = keras.layers.Dense(2, name="scores")(x)
model = keras.Model(inputs, scores)
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.02), loss)
model.fit(images, y, epochs=15, verbose=0)

# %% heat map
import tensorflow as tf


def grad_cam(model, image, layer, k=None):  # k: class, the predicted one if None
    outputs = [model.get_layer(layer).output, model.output]
    with tf.GradientTape() as tape:
        maps, scores = keras.Model(model.input, outputs)(image[None])
        score = scores[0, int(np.argmax(scores[0])) if k is None else k]
    weights = tf.reduce_mean(tape.gradient(score, maps), axis=(1, 2), keepdims=True)
    heat = tf.nn.relu(tf.reduce_sum(weights * maps, axis=-1))[0, :, :, None]
    heat = tf.image.resize(heat, image.shape[:2])[:, :, 0].numpy()
    return heat / (heat.max() + 1e-9)


heat = grad_cam(model, images[1], "last_conv")
print("map", heat.shape, "from", heat.min().round(1), "to", heat.max().round(1))

# %% draw
import matplotlib.pyplot as plt

plt.imshow(images[1].clip(0, 1))
plt.imshow(heat, alpha=0.5, cmap="jet")

# %% check
for i in range(1, 20, 2):
    row, column = corner[i]
    heat = grad_cam(model, images[i], "last_conv", k=1)
    inside = heat[row : row + 8, column : column + 8]
    assert inside.mean() > 2 * heat.mean(), "the map should lie on the square"

# Output:
# map (32, 32) from 0.0 to 1.0
