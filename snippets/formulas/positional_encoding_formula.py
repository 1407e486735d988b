"""Sinusoidal positions: constant norm, dot products by distance only, shifts are rotations."""

# %% formula
import numpy as np


def positional_encoding(length, d):
    """Matrix (length, d) for an even d."""
    t, i = np.arange(length)[:, None], np.arange(d // 2)
    angle = t / 10000 ** (2 * i / d)
    P = np.empty((length, d), "float32")
    P[:, 0::2], P[:, 1::2] = np.sin(angle), np.cos(angle)
    return P


P = positional_encoding(128, 32)
print("position 0:", P[0, :6], " position 1:", P[1, :4].round(3))
print("dot products at distance 0, 1, 10:", (P @ P[0])[[0, 1, 10]].round(1))

# %% add to embeddings
import keras

length, d = 20, 32
words = keras.Input((length,), dtype="int32")
x = keras.layers.Embedding(1000, d)(words) * d**0.5
x = x + positional_encoding(length, d)
model = keras.Model(words, x)

# %% plot
import matplotlib.pyplot as plt

figure, ax = plt.subplots()
image = ax.imshow(P, aspect="auto", cmap="RdBu")
figure.colorbar(image, ax=ax, label="encoding")
ax.set(xlabel="dimension", ylabel="position")
plt.show()

# %% check
dots = P @ P.T
for distance in range(1, 100):
    diagonal = np.diag(dots, distance)
    assert np.allclose(diagonal, diagonal[0], atol=1e-4), f"distance {distance}: only it counts"
assert np.allclose(np.linalg.norm(P, axis=1), np.sqrt(32 / 2)), "every row has norm sqrt(d / 2)"
k, (sin, cos) = 5, (P[:-5, 0::2], P[:-5, 1::2])
angle = k / 10000 ** (2 * np.arange(16) / 32)
rotated = sin * np.cos(angle) + cos * np.sin(angle)
assert np.allclose(P[k:, 0::2], rotated, atol=1e-5), "a shift should rotate each pair"
ids = np.zeros((1, length), int)
embedding = model.layers[1]
assert np.abs(embedding(ids)).max() < 0.1, "new embeddings should be near 0"
expected = np.array(embedding(ids)) * 32**0.5 + P[:length]
assert np.allclose(model(ids), expected, atol=1e-5), "the model should add the encoding"

# Output:
# position 0: [0. 1. 0. 1. 0. 1.]  position 1: [0.841 0.54  0.533 0.846]
# dot products at distance 0, 1, 10: [16.  15.3 10.1]
