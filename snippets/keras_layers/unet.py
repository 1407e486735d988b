"""A U-Net returns one value per pixel; trained on discs it finds them."""

# %% data: bright discs on noise
import keras
import numpy as np

layers = keras.layers
rng = np.random.default_rng(0)
row, column = np.mgrid[:32, :32]
centers = rng.integers(8, 24, (64, 2))
distance = (row - centers[:, 0, None, None]) ** 2 + (column - centers[:, 1, None, None]) ** 2
masks = (distance < 36).astype("float32")[..., None]
images = masks + rng.normal(0, 0.3, masks.shape)


# %% network
def double_conv(x, filters):
    for _ in range(2):
        x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return x


def unet(shape, filters=(8,), bottom=16):
    inputs = x = keras.Input(shape)
    skips = []
    for width in filters:
        x = double_conv(x, width)
        skips.append(x)
        x = layers.MaxPooling2D()(x)
    x = double_conv(x, bottom)
    for width, skip in zip(filters[::-1], skips[::-1]):
        x = layers.Conv2DTranspose(width, 2, strides=2, padding="same")(x)
        x = double_conv(layers.Concatenate()([x, skip]), width)
    return keras.Model(inputs, layers.Conv2D(1, 1, activation="sigmoid")(x))


# %% train
keras.utils.set_random_seed(0)
model = unet((32, 32, 1))
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="binary_crossentropy")
model.fit(images[:56], masks[:56], epochs=8, batch_size=4, verbose=0)
found = model.predict(images[56:], verbose=0) > 0.5
iou = (found & (masks[56:] == 1)).sum() / (found | (masks[56:] == 1)).sum()
print("output", model.output_shape, "IoU above 0.7:", iou > 0.7)

# %% check
assert model.output_shape == (None, 32, 32, 1), "one value per pixel"
assert iou > 0.7, "the discs are found"

# Output:
# output (None, 32, 32, 1) IoU above 0.7: True
