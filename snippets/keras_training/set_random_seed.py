"""The same seed gives the same initial weights, the same dropout and the same trained model."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% seed before each model
import keras
import numpy as np


def train(seed):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential([
        keras.Input(X.shape[1:]),
        keras.layers.Dense(8, activation="relu"),
        keras.layers.Dropout(0.5),
        keras.layers.Dense(1),
    ])
    model.compile(optimizer="adam", loss="mse")
    model.fit(X, y, epochs=2, verbose=0)
    return model


first, again, other = (train(seed).get_weights()[0] for seed in (0, 0, 1))
print("same seed, same trained weights:", np.allclose(first, again, atol=1e-6))
print("other seed, same trained weights:", np.allclose(first, other, atol=1e-3))

# %% check
import random

from sklearn.model_selection import train_test_split

assert np.allclose(first, again, atol=1e-6), "the same seed should repeat the run"
assert not np.allclose(first, other, atol=1e-3), "another seed should change it"
draws, generator, split = [], [], []
for _ in range(2):
    keras.utils.set_random_seed(7)
    draws.append((random.random(), np.random.rand(), float(keras.random.uniform(()))))
    generator.append(np.random.default_rng().random())
    split.append(train_test_split(np.arange(20))[0].tolist())
assert draws[0] == draws[1], "Python, NumPy and Keras should repeat"
assert generator[0] != generator[1], "a generator of its own needs its own seed"
assert split[0] == split[1], "random_state=None uses NumPy's global generator"
keras.utils.set_random_seed(0)
two = [keras.layers.Dense(2) for _ in range(2)]
[layer.build((None, 2)) for layer in two]
assert not np.allclose(two[0].get_weights()[0], two[1].get_weights()[0]), "after one seed: differ"
seeded = [keras.layers.Dense(2, kernel_initializer=keras.initializers.HeNormal(1)) for _ in two]
[layer.build((None, 2)) for layer in seeded]
assert np.allclose(seeded[0].get_weights()[0], seeded[1].get_weights()[0]), "own seeds: alike"

# Output:
# same seed, same trained weights: True
# other seed, same trained weights: False
