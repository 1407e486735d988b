"""SeparableConv2D needs an eighth of Conv2D's weights at 64 channels; it is two convolutions."""

# %% parameters
import keras
import numpy as np

x = np.random.default_rng(0).normal(size=(1, 16, 16, 64)).astype("float32")
plain, separable = keras.layers.Conv2D(64, 3), keras.layers.SeparableConv2D(64, 3)
print("shapes:", tuple(plain(x).shape), tuple(separable(x).shape))
print("Conv2D", plain.count_params(), "SeparableConv2D", separable.count_params())

# %% the two steps apart
depthwise = keras.layers.DepthwiseConv2D(3, use_bias=False)
pointwise = keras.layers.Conv2D(64, 1)
pointwise(depthwise(x))
kernel, mix, bias = separable.get_weights()
depthwise.set_weights([kernel])
pointwise.set_weights([mix, bias])

# %% check
assert plain.count_params() == (9 * 64 + 1) * 64 == 36928, "every channel with every filter"
assert separable.count_params() == 9 * 64 + (64 + 1) * 64 == 4736, "depthwise, then 1x1"
assert np.allclose(pointwise(depthwise(x)), separable(x), atol=1e-4), "the same result"

# Output:
# shapes: (1, 14, 14, 64) (1, 14, 14, 64)
# Conv2D 36928 SeparableConv2D 4736
