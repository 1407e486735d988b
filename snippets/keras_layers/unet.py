"""A U-Net returns one value per pixel; trained on discs it finds them."""

# %% data: bright discs on noise
import numpy as np

rng = np.random.default_rng(0)
row, column = np.mgrid[:16, :16]
centers = rng.integers(4, 12, (48, 2, 1, 1))
distance = (row - centers[:, 0]) ** 2 + (column - centers[:, 1]) ** 2
masks = (distance < 9).astype("float32")[..., None]  # (n, height, width, 1), 0 and 1
images = masks + rng.normal(0, 0.3, masks.shape)

# %% network
import keras

layers = keras.layers


def double_conv(x, filters):
    for _ in range(2):
        x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return x


def unet(shape, filters=(8, 16), bottom=32):
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
model = unet(images.shape[1:])
loss = keras.losses.BinaryCrossentropy()  # small objects: keras.losses.Dice()
iou = keras.metrics.BinaryIoU(target_class_ids=[1], name="iou")
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=[iou, "accuracy"])
model.fit(images[:40], masks[:40], epochs=5, batch_size=4, verbose=0)
result = model.evaluate(images[40:], masks[40:], verbose=0, return_dict=True)
print("output:", model.output_shape, "IoU above 0.7:", result["iou"] > 0.7)

# %% check
assert result["iou"] > 0.7, "the discs should be found"
assert model.output_shape == (None, 16, 16, 1), "one value per pixel"
try:
    unet((30, 30, 1))
    message = "no error"
except ValueError as error:
    message = str(error)
assert "matching shapes" in message, "30 is not divisible by 4, so the skips should not fit"

# Output:
# output: (None, 16, 16, 1) IoU above 0.7: True
