"""Weights saved once load into the same backbone of another image size, without internet."""

# %% where there is internet: weights="imagenet" in place of None
import keras

keras.utils.set_random_seed(1)
base = keras.applications.MobileNetV3Small(
    include_top=False, weights=None, input_shape=(64, 64, 3)
)
base.save_weights("base.weights.h5")

# %% offline
offline = keras.applications.MobileNetV3Small(
    include_top=False, weights=None, input_shape=(96, 96, 3), pooling="avg"
)
offline.load_weights("base.weights.h5")  # or weights="base.weights.h5" in the call
offline.trainable = False
print("arrays loaded:", len(offline.weights), " features:", offline.output_shape)

# %% check
import numpy as np

for a, b in zip(base.get_weights(), offline.get_weights(), strict=True):
    assert np.array_equal(a, b), "every array should come from the file"
options = dict(include_top=False, input_shape=(64, 64, 3))
by_path = keras.applications.MobileNetV3Small(weights="base.weights.h5", **options)
assert np.array_equal(by_path.get_weights()[0], base.get_weights()[0]), "a path should do the same"
try:
    keras.applications.MobileNetV3Small(weights="no.weights.h5", **options)
    raise AssertionError("a missing file should fail")
except ValueError as error:
    assert "path to the weights file" in str(error), "reported as a wrong argument"
try:
    base.save_weights("base.h5")
    raise AssertionError("another ending should fail")
except ValueError as error:
    assert ".weights.h5" in str(error), "the name should end in .weights.h5"

# Output:
# arrays loaded: 206  features: (None, 576)
