"""MaxNorm scales columns longer than r back to r, leaves the others, and acts after each step."""

# %% formula
import numpy as np


def max_norm(W, r=2.0, axis=0):
    norm = np.sqrt((W**2).sum(axis=axis, keepdims=True))
    return W * np.minimum(1, r / norm)


rng = np.random.default_rng(0)
W = rng.normal(scale=1.2, size=(4, 6))
print("norms before:", np.linalg.norm(W, axis=0).round(1))
print("norms after: ", np.linalg.norm(max_norm(W), axis=0).round(1))

# %% in Keras
import keras

dense = keras.layers.Dense(3, kernel_constraint=keras.constraints.MaxNorm(2.0))
per_filter = keras.constraints.MaxNorm(2.0, axis=[0, 1, 2])
conv = keras.layers.Conv2D(8, 3, kernel_constraint=per_filter)

# %% check
constraint = keras.constraints.MaxNorm(2.0)
for trial in range(100):
    W = rng.normal(scale=1.2, size=(4, 6))
    assert np.allclose(constraint(W), max_norm(W), atol=1e-5), f"trial {trial}: should agree"
kernel = rng.normal(size=(3, 3, 8, 5))
clipped, by_default = np.array(per_filter(kernel)), np.array(constraint(kernel))
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), dense])
model.compile(optimizer=keras.optimizers.SGD(learning_rate=0.1), loss="mse")
X = rng.normal(size=(64, 4))
model.fit(X, 10 * X[:, :3], epochs=5, verbose=0)
norms = np.linalg.norm(dense.kernel.numpy(), axis=0)
assert np.sqrt((by_default**2).sum(axis=(0, 1, 2))).max() > 5, "axis=0 should not limit filters"
assert np.allclose(np.sqrt((clipped**2).sum(axis=(0, 1, 2))), 2, atol=1e-4), "5 filters of norm 2"
assert (norms < 2.001).all(), "the targets ask for norm 10, the constraint should allow 2"

# Output:
# norms before: [3.2 1.7 1.9 2.4 1.4 0.7]
# norms after:  [2.  1.7 1.9 2.  1.4 0.7]
