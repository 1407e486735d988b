"""A 1x1 convolution is a Dense layer on every pixel, and keeps height and width."""

# %% data
import numpy as np
from keras import ops

rng = np.random.default_rng(0)
images = rng.normal(size=(2, 10, 10, 3)).astype("float32")  # N, H, W, C
kernel = rng.normal(size=(1, 1, 3, 7)).astype("float32")

# %% mixing channels
mixed = ops.convert_to_numpy(ops.conv(images, kernel, strides=1, padding="valid"))
print("1x1 convolution:", images.shape, "->", mixed.shape)

# %% any size: global average pooling gives a vector of one length
for size in (10, 17):
    batch = rng.normal(size=(2, size, size, 3)).astype("float32")
    features = ops.conv(batch, kernel, strides=1, padding="valid")
    pooled = ops.mean(features, axis=(1, 2))
    print(f"{size}x{size} ->", tuple(pooled.shape))
    assert tuple(pooled.shape) == (2, 7), "the head should not depend on the size"

# %% channels first
first = np.transpose(images, (0, 3, 1, 2))
print("channels first:", first.shape)

# %% check
assert np.allclose(mixed, images @ kernel[0, 0], atol=1e-5), "the same matrix on every pixel"
assert np.array_equal(first[0, 1], images[0, :, :, 1]), "a channel is a plane"

# Output:
# 1x1 convolution: (2, 10, 10, 3) -> (2, 10, 10, 7)
# 10x10 -> (2, 7)
# 17x17 -> (2, 7)
# channels first: (2, 3, 10, 10)
