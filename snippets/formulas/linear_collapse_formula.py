"""Stacked linear layers collapse to A x1 + B x2 + C; with a tanh no linear formula fits."""

# %% formula
import keras
import numpy as np


def build(activation):
    return keras.Sequential(
        [keras.Input((2,)), keras.layers.Dense(2, activation=activation), keras.layers.Dense(1)]
    )


rng = np.random.default_rng(0)
X = rng.normal(size=(50, 2))
design = np.c_[X, np.ones(50)]
linear, curved = build(None), build("tanh")
for trial in range(100):
    weights = [rng.normal(size=shape) for shape in [(2, 2), (2,), (2, 1), (1,)]]
    linear.set_weights(weights)
    (w1, w3), (w2, w4) = weights[0]  # kernel: rows are inputs, columns are neurons
    (b1, b2), (w5, w6), b3 = weights[1], weights[2].ravel(), weights[3][0]
    A, B, C = w5 * w1 + w6 * w3, w5 * w2 + w6 * w4, w5 * b1 + w6 * b2 + b3
    y = np.array(linear(X)).ravel()
    assert np.allclose(y, design @ [A, B, C], atol=1e-5), f"trial {trial}: it should collapse"

# %% tanh
curved.set_weights([w * 2 for w in weights])
y = np.array(curved(X)).ravel()
best_fit = design @ np.linalg.lstsq(design, y, rcond=None)[0]
residual = np.abs(y - best_fit).max()
print(f"linear network: A {A:.2f}, B {B:.2f}, C {C:.2f}")
print(f"tanh network: best linear fit is off by up to {residual:.1f}")

# %% check
assert residual > 0.1, "the tanh network is not linear"

# Output:
# linear network: A -2.13, B 0.74, C 2.75
# tanh network: best linear fit is off by up to 3.4
