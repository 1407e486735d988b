"""Sinusoidal positions: constant norm, dot products by distance only, shifts are rotations."""

# %% formula
import numpy as np


def positional_encoding(length, d):
    t, i = np.arange(length)[:, None], np.arange(d // 2)
    angle = t / 10000 ** (2 * i / d)
    P = np.empty((length, d))
    P[:, 0::2], P[:, 1::2] = np.sin(angle), np.cos(angle)
    return P


# %% properties over 128 positions
P = positional_encoding(128, 32)
print("position 0:", P[0, :6], " position 1:", P[1, :4].round(3))
dots = P @ P.T
for distance in range(1, 100):
    diagonal = np.diag(dots, distance)
    assert np.allclose(diagonal, diagonal[0]), f"distance {distance}: depends on the position"
print("dot products at distance 0, 1, 10:", dots[0, [0, 1, 10]].round(1))

# %% a shift by k rotates each pair
k = 5
angle = k / 10000 ** (2 * np.arange(16) / 32)
sin, cos = P[:-k, 0::2], P[:-k, 1::2]

# %% the same with keras.ops
from keras import ops

angles = np.arange(128)[:, None] / 10000 ** (2 * np.arange(16) / 32)

import matplotlib.pyplot as plt

figure, ax = plt.subplots()
image = ax.imshow(P, aspect="auto", cmap="RdBu")
figure.colorbar(image, ax=ax, label="encoding")
ax.set(xlabel="dimension", ylabel="position")
plt.show()

# %% check
assert np.allclose(np.linalg.norm(P, axis=1), np.sqrt(32 / 2)), "every row has norm sqrt(d / 2)"
assert np.allclose(P[k:, 0::2], sin * np.cos(angle) + cos * np.sin(angle)), "rotation"
assert np.allclose(ops.sin(angles), P[:, 0::2], atol=1e-4), "Keras computes the same sines"

# Output:
# position 0: [0. 1. 0. 1. 0. 1.]  position 1: [0.841 0.54  0.533 0.846]
# dot products at distance 0, 1, 10: [16.  15.3 10.1]
