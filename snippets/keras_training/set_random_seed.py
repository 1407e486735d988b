"""The same seed gives the same initial weights, the same dropout and the same trained model."""

# %% data
import keras
import numpy as np

X = np.random.default_rng(0).normal(size=(200, 5))
y = (X[:, 0] > 0).astype(int)


def train(seed):
    """Build and train a small network from a seed; return its first weights."""
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((5,)),
            keras.layers.Dense(8, activation="relu"),
            keras.layers.Dropout(0.5),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy")
    model.fit(X, y, epochs=2, verbose=0)
    return model.get_weights()[0]


# %% compare
first, again, other = train(0), train(0), train(1)
print("same seed, same trained weights:", np.allclose(first, again, atol=1e-6))
print("other seed, same trained weights:", np.allclose(first, other, atol=1e-3))

# %% what is seeded
import random

keras.utils.set_random_seed(7)
draw = random.random(), np.random.rand(), float(keras.random.uniform(()))
keras.utils.set_random_seed(7)
redraw = random.random(), np.random.rand(), float(keras.random.uniform(()))

# %% what is not
from sklearn.model_selection import train_test_split

new, split = [], []
for _ in range(2):
    keras.utils.set_random_seed(7)
    new.append(np.random.default_rng().random())
    split.append(train_test_split(np.arange(20))[0].tolist())
print("default_rng() is not reached:", new[0] != new[1])

# %% check
assert np.allclose(first, again, atol=1e-6), "the same seed should repeat the run"
assert not np.allclose(first, other, atol=1e-3), "another seed should change it"
assert draw == redraw, "all three repeat (keras.random does not in Keras 3.5)"
assert new[0] != new[1], "a generator of its own needs its own seed"
assert split[0] == split[1], "random_state=None uses NumPy's global generator"

# Output:
# same seed, same trained weights: True
# other seed, same trained weights: False
# default_rng() is not reached: True
