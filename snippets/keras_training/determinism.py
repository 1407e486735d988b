"""With seed and deterministic operations two trainings end with equal weights."""

# %% switch on
import keras
import numpy as np
import tensorflow as tf

tf.config.experimental.enable_op_determinism()

X = np.random.default_rng(0).normal(size=(256, 6))
y = X[:, 0] * X[:, 1]


def train(seed):
    """All weights after two epochs with dropout and shuffling."""
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((6,)),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dropout(0.2),
            keras.layers.Dense(1),
        ]
    )
    model.compile(optimizer="adam", loss="mse")
    model.fit(X, y, epochs=2, verbose=0)
    return model.get_weights()


# %% compare
first, second, other = train(0), train(0), train(1)
equal = all(np.array_equal(a, b) for a, b in zip(first, second))
print("same seed, bit for bit equal:", equal)

# %% check
assert equal, "the two runs should be the same"
assert not np.array_equal(first[0], other[0]), "another seed should differ"

# Output:
# same seed, bit for bit equal: True
