"""ZeroPadding2D adds zeros at the edges, also uneven ones; Cropping2D cuts them off."""

# %% data: one row of pixels per image
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True, as_frame=True)
side = int(X.shape[1] ** 0.5)
images = X.to_numpy(dtype="float32").reshape(-1, side, side, 1) / X.to_numpy().max()
X_train, X_test, y_train, y_test = train_test_split(images, y, stratify=y, random_state=0)

# %% model: pad to a multiple of 4, pool twice, enlarge, crop to the old size
import keras

keras.utils.set_random_seed(0)
height, width = X_train.shape[1:3]
bottom, right = -height % 4, -width % 4
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    keras.layers.ZeroPadding2D(((0, bottom), (0, right))),
    keras.layers.Conv2D(16, 3, padding="same", activation="relu"),
    keras.layers.MaxPooling2D(4),
    keras.layers.UpSampling2D(4),
    keras.layers.Conv2D(1, 3, padding="same", activation="sigmoid"),
    keras.layers.Cropping2D(((0, bottom), (0, right))),
])
print("input:", model.input_shape, "output:", model.output_shape)

# %% check
import numpy as np

assert model.output_shape == model.input_shape, "the size should come back"
x = np.ones((1, 2, 2, 1), dtype="float32")
padded = np.asarray(keras.layers.ZeroPadding2D(1)(x))
assert padded.shape == (1, 4, 4, 1) and padded.sum() == 4, "zeros should stand all around"
assert np.array_equal(keras.layers.Cropping2D(1)(padded), x), "cropping should take them off"
uneven = keras.layers.ZeroPadding2D(((0, 1), (0, 1)))(np.ones((1, 7, 7, 3)))
assert uneven.shape == (1, 8, 8, 3), "one row below and one column on the right"
image = np.random.default_rng(0).normal(size=(1, 8, 8, 1)).astype("float32")
kernel = np.random.default_rng(1).normal(size=(3, 3, 1, 1)).astype("float32")
constant = keras.initializers.Constant(kernel)
options = {"strides": 2, "use_bias": False, "kernel_initializer": constant}
same = np.asarray(keras.layers.Conv2D(1, 3, padding="same", **options)(image))
even = np.asarray(keras.layers.Conv2D(1, 3, **options)(keras.layers.ZeroPadding2D(1)(image)))
patch = np.pad(image[0, :, :, 0], 1)[:3, :3]  # PyTorch's padding=1 starts here
assert same.shape == even.shape and not np.allclose(same, even), "same should pad otherwise"
assert np.isclose(even[0, 0, 0, 0], (patch * kernel[..., 0, 0]).sum(), atol=1e-5), "as PyTorch"

# Output:
# input: (None, 8, 8, 1) output: (None, 8, 8, 1)
