"""imshow wants channels last; transpose moves them, reshape would scramble the pixels."""

# %% data
import numpy as np

ramp = np.linspace(0, 1, 32)
image = np.stack([np.tile(ramp, (32, 1)), np.tile(ramp[:, None], (1, 32)), np.zeros((32, 32))])

# %% error
import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 2, figsize=(6, 3), layout="constrained")
print("channels first:", image.shape)
try:
    axes[0].imshow(image)
except TypeError as error:
    print("TypeError:", error)

# %% fix
right = image.transpose(1, 2, 0)
scrambled = image.reshape(32, 32, 3)
axes[0].imshow(right)
axes[0].set_title("transpose: right")
axes[1].imshow(scrambled)
axes[1].set_title("reshape: scrambled")
for ax in axes:
    ax.axis("off")
plt.show()

# %% check
other, ax = plt.subplots()
for shown in (np.zeros((1, 28, 28))[0], np.zeros(784).reshape(28, 28)):
    assert ax.imshow(shown).get_array().shape == (28, 28), "a batch of one, a flat row"
plt.close(other)
assert (right[..., 0] == image[0]).all(), "transpose keeps each channel as it is"
assert not (scrambled[..., 0] == image[0]).all(), "reshape mixes the channels"

# Output:
# channels first: (3, 32, 32)
# TypeError: Invalid shape (3, 32, 32) for image data
