"""Stacked linear layers collapse to A x1 + B x2 + C; with a tanh no linear formula fits."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(50, 2))


# %% collapse
def collapse(*layers):
    """One kernel and bias for a stack of linear layers, each given as (kernel, bias)."""
    W, b = layers[0]
    for kernel, bias in layers[1:]:
        W, b = W @ kernel, b @ kernel + bias
    return W, b


first = rng.normal(size=(2, 2)), rng.normal(size=2)
second = rng.normal(size=(2, 1)), np.ones(1)
(A, B), C = collapse(first, second)[0].ravel(), collapse(first, second)[1][0]
print(f"two linear layers: y = {A:.2f} x1 + {B:.2f} x2 + {C:.2f}")

# %% with a tanh
hidden = np.tanh(X @ first[0] + first[1])
y = (hidden @ second[0] + second[1]).ravel()
design = np.c_[X, np.ones(len(X))]
residual = np.abs(y - design @ np.linalg.lstsq(design, y, rcond=None)[0]).max()
print(f"with tanh: the best linear fit is off by up to {residual:.1f}")

# %% check
import keras

(w1, w3), (w2, w4) = first[0]  # kernel: rows are inputs, columns are neurons
(b1, b2), (w5, w6), b3 = first[1], second[0].ravel(), second[1][0]
assert np.allclose([A, B], [w5 * w1 + w6 * w3, w5 * w2 + w6 * w4]), "A and B of the formula"
assert np.isclose(C, w5 * b1 + w6 * b2 + b3), "C of the formula"
model = keras.Sequential([keras.Input((2,)), *(keras.layers.Dense(n) for n in (5, 4, 1))])
for trial in range(50):
    model.set_weights([rng.normal(size=w.shape) for w in model.get_weights()])
    W, b = collapse(*[layer.get_weights() for layer in model.layers])
    assert np.allclose(model(X), X @ W + b, atol=1e-4), f"trial {trial}: it should collapse"
layers = [keras.layers.Dense(2, activation="tanh"), keras.layers.Dense(1)]
curved = keras.Sequential([keras.Input((2,)), *layers])
curved.set_weights([*first, *second])
assert np.allclose(curved(X)[:, 0], y, atol=1e-5), "the tanh network in Keras"
assert residual > 0.1, "the tanh network should not be linear"

# Output:
# two linear layers: y = 0.26 x1 + -0.55 x2 + -0.42
# with tanh: the best linear fit is off by up to 0.5
