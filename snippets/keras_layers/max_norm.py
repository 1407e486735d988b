"""MaxNorm caps the norm of each unit's weights after every update, NonNeg sets negatives to 0."""

# %% on an array
import keras
import numpy as np

kernel = np.array([[3.0, 0.3], [4.0, 0.4]], dtype="float32")  # columns of norm 5 and 0.5
capped = np.asarray(keras.constraints.MaxNorm(2)(kernel))
print("norms:", np.linalg.norm(kernel, axis=0), "->", np.linalg.norm(capped, axis=0).round(3))

# %% in a layer
rng = np.random.default_rng(0)
X = rng.normal(size=(128, 2))
y = X @ [10.0, -10.0]


def train(constraint):
    keras.utils.set_random_seed(0)
    layer = keras.layers.Dense(1, kernel_constraint=constraint)
    model = keras.Sequential([keras.Input((2,)), layer])
    model.compile(optimizer=keras.optimizers.Adam(0.5), loss="mse")
    model.fit(X, y, epochs=15, verbose=0)
    return layer.get_weights()[0].ravel()


free, norm, positive = train(None), train(keras.constraints.MaxNorm(3)), train("non_neg")
print("norm 3:", round(float(np.linalg.norm(norm)), 1), "smallest:", positive.min())

# %% check
assert np.allclose(np.linalg.norm(capped, axis=0), [2, 0.5], atol=1e-4), "only the large one"
assert keras.constraints.max_norm is keras.constraints.MaxNorm, "an alias"
assert np.allclose(free, [10, -10], atol=1), "without a constraint"
assert np.linalg.norm(norm) < 3.001, "with the cap"
assert positive.min() == 0, "the negative weight becomes 0"

# Output:
# norms: [5.  0.5] -> [2.  0.5]
# norm 3: 3.0 smallest: 0.0
