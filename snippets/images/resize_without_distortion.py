"""Stretching turns a circle into an ellipse; cropping and padding keep it round."""

# %% data: a white circle in a wide image, as wide.png and as a batch
import numpy as np
from PIL import Image

rows, columns = np.mgrid[:100, :200]
circle = np.hypot(rows - 50, columns - 100) < 30
images = np.repeat(255.0 * circle[None, :, :, None], 3, axis=3).astype("float32")
Image.fromarray(images[0].astype("uint8")).save("wide.png")

# %% three ways
import keras
import numpy as np

ways = {
    "stretch": keras.layers.Resizing(64, 64),
    "crop": keras.layers.Resizing(64, 64, crop_to_aspect_ratio=True),
    "pad": keras.layers.Resizing(64, 64, pad_to_aspect_ratio=True),
}
small = {name: np.asarray(layer(images)) for name, layer in ways.items()}
for name, image in small.items():
    white = image[0, :, :, 0] > 128
    print(f"{name:8} circle {white.any(axis=1).sum()} high, {white.any(axis=0).sum()} wide")

# %% one file
image = keras.utils.load_img("wide.png", target_size=(64, 64), keep_aspect_ratio=True)
print("one file:", keras.utils.img_to_array(image).shape)

# %% check
for name in ("crop", "pad"):
    white = small[name][0, :, :, 0] > 128
    assert abs(white.any(axis=1).sum() - white.any(axis=0).sum()) <= 1, f"{name} should keep it"
white = small["stretch"][0, :, :, 0] > 128
assert white.any(axis=1).sum() > 1.8 * white.any(axis=0).sum(), "stretching should squeeze it"
assert not small["pad"][0, :10].any(), "bars of zeros above"
one = keras.utils.img_to_array(image)[:, :, 0] > 128
assert abs(one.any(axis=1).sum() - one.any(axis=0).sum()) <= 1, "load_img should crop"
smart = keras.preprocessing.image.smart_resize(images[0], (64, 64))
assert np.allclose(smart, small["crop"][0], atol=1), "smart_resize should crop the same way"
mask = np.zeros((1, 8, 8, 1), "float32")
mask[:, :, 4:] = 2
mixed = np.asarray(keras.layers.Resizing(5, 5)(mask))
clean = np.asarray(keras.layers.Resizing(5, 5, interpolation="nearest")(mask))
assert set(np.unique(clean)) == {0, 2} and len(np.unique(mixed)) > 2, "masks want nearest"
assert keras.layers.Resizing(10, 20)(images).shape == (1, 10, 20, 3), "height first"

# Output:
# stretch  circle 38 high, 19 wide
# crop     circle 38 high, 38 wide
# pad      circle 19 high, 19 wide
# one file: (64, 64, 3)
