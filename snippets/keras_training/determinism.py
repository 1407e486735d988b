"""With seed and deterministic operations two trainings end with equal weights."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% switch on, then seed before each model
import keras
import tensorflow as tf

tf.config.experimental.enable_op_determinism()


def train(seed):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential([
        keras.Input(X.shape[1:]),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dropout(0.2),
        keras.layers.Dense(1),
    ])
    model.compile(optimizer="adam", loss="mse")
    model.fit(X, y, epochs=2, verbose=0)
    return model


first, second = train(0), train(0)
equal = all((a == b).all() for a, b in zip(first.get_weights(), second.get_weights()))
print("same seed, bit for bit equal:", equal)

# %% check
assert equal, "the two runs should be equal bit for bit"
other = train(1).get_weights()[0]
assert (first.get_weights()[0] != other).any(), "another seed should give another model"

# Output:
# same seed, bit for bit equal: True
