"""Saturation 0.5 changes nothing, 0 makes grey; scaled pixels need value_range=(0, 1)."""

# %% data: a batch of colour images, 0 to 255
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("flower.jpg")[100:164, 300:364].astype("float32")
images = np.stack([photo] * 8)

# %% in the model, before Rescaling; active in fit only
import keras
import numpy as np

keras.utils.set_random_seed(0)
jitter = keras.layers.RandomColorJitter(
    brightness_factor=0.2,
    contrast_factor=(0.2, 0.2),
    saturation_factor=(0.4, 0.6),
    hue_factor=0.05,  # without hue strong colours may come out below 0
)
augmented = np.asarray(jitter(images, training=True))
print("shape", augmented.shape, "within 0..255:", augmented.min() >= 0 and augmented.max() <= 255)

# %% for scaled pixels
scaled_jitter = keras.layers.RandomColorJitter(
    value_range=(0, 1), brightness_factor=0.2, saturation_factor=(0.4, 0.6)
)
scaled = np.asarray(scaled_jitter(images / 255, training=True))
print("scaled within 0..1:", scaled.min() >= 0 and scaled.max() <= 1)

# %% check
assert np.allclose(jitter(images, training=False), images), "nothing at inference"
same = keras.layers.RandomSaturation((0.5, 0.5))(images, training=True)
assert np.allclose(same, images, atol=1), "0.5 should leave the colours alone"
grey = np.asarray(keras.layers.RandomSaturation((0.0, 0.0))(images, training=True))
assert np.allclose(grey[..., 0], grey[..., 2], atol=1), "0 should make grey"
few = np.asarray(keras.layers.RandomSaturation(0.2)(images, training=True))
spread = [np.ptp(batch, axis=-1).mean() for batch in (images, few)]
assert spread[1] < 0.6 * spread[0], "a single small number should take most colour away"
strong = np.asarray(keras.layers.RandomSaturation((0.6, 0.6))(images, training=True))
assert strong.min() < 0, "more than full colour should give negative pixels"
up = np.asarray(keras.layers.RandomContrast(0.2)(images / 4 + 90, training=True))
assert up.std() > (images / 4).std() and up[0].std() >= 0.999 * (images[0] / 4).std(), "raised"
wrong = keras.layers.RandomColorJitter(brightness_factor=(0.2, 0.2))(images / 255, training=True)
assert np.max(wrong) > 20, "the default range on scaled pixels should spoil them"
some = np.asarray(keras.layers.RandomGrayscale(0.5, seed=1)(images, training=True))
assert 0 < sum(np.allclose(i[..., 0], i[..., 2], atol=1) for i in some) < 8, "a share of them"
try:
    keras.layers.RandomHue(0.2)(images[..., :1], training=True)
    failed = False
except Exception:
    failed = True
assert failed, "one channel has no hue"

# Output:
# shape (8, 64, 64, 3) within 0..255: True
# scaled within 0..1: True
