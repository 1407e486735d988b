"""MaxNorm scales columns longer than r back to r, leaves the others, and acts after each step."""

# %% formula
import keras
import numpy as np


def max_norm(W, r=2.0):
    norm = np.sqrt((W**2).sum(axis=0, keepdims=True))
    return W * np.minimum(1, r / norm)


# %% check
rng = np.random.default_rng(0)
constraint = keras.constraints.MaxNorm(2.0)
for trial in range(100):
    W = rng.normal(scale=1.2, size=(4, 6))
    ours = np.array(constraint(W))
    assert np.allclose(ours, max_norm(W), atol=1e-5), f"trial {trial}"
print("norms before:", np.linalg.norm(W, axis=0).round(1))
print("norms after: ", np.linalg.norm(ours, axis=0).round(1))

# %% convolution: one norm per filter
kernel = rng.normal(size=(3, 3, 8, 5))
clipped = np.array(keras.constraints.MaxNorm(2.0, axis=[0, 1, 2])(kernel))

# %% in training
keras.utils.set_random_seed(0)
layer = keras.layers.Dense(3, kernel_constraint=constraint)
model = keras.Sequential([keras.Input((4,)), layer])
model.compile(optimizer=keras.optimizers.SGD(learning_rate=0.1), loss="mse")
X = rng.normal(size=(64, 4))
model.fit(X, 10 * X[:, :3], epochs=5, verbose=0)
norms = np.linalg.norm(layer.kernel.numpy(), axis=0)
print("trained norms:", norms.round(2))

# %% check
assert np.allclose(np.sqrt((clipped**2).sum(axis=(0, 1, 2))), 2, atol=1e-4), "5 filters of norm 2"
assert (norms < 2.001).all(), "targets ask for norm 10, the constraint allows 2"

# Output:
# norms before: [2.2 2.1 1.2 3.3 2.6 1.7]
# norms after:  [2.  2.  1.2 2.  2.  1.7]
# trained norms: [2. 2. 2.]
