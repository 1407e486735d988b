"""A shared encoder and a cosine tell whether two digits are the same, also for new images."""

# %% data
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)

# %% balanced pairs, from different images for training and test
import numpy as np

X = (X / X.max()).astype("float32")
rng = np.random.default_rng(0)


def make_pairs(rows, n):
    a, b = rng.choice(rows, size=n), rng.choice(rows, size=n)
    for i in range(0, n, 2):  # every second pair has equal classes
        b[i] = rng.choice(rows[y[rows] == y[a[i]]])
    return [X[a], X[b]], (y[a] == y[b]).astype("float32")


pairs_train, same_train = make_pairs(np.arange(1300), 4000)
pairs_test, same_test = make_pairs(np.arange(1300, len(X)), 800)

# %% one encoder, two inputs
import keras
from keras import layers

keras.utils.set_random_seed(0)
encoder = keras.Sequential(
    [keras.Input(X.shape[1:]), layers.Dense(64, activation="relu"), layers.Dense(16)]
)
a, b = keras.Input(X.shape[1:]), keras.Input(X.shape[1:])
cosine = layers.Dot(axes=1, normalize=True)([encoder(a), encoder(b)])
model = keras.Model([a, b], layers.Dense(1, activation="sigmoid")(cosine))
optimizer = keras.optimizers.Adam(learning_rate=0.005)
model.compile(optimizer, loss="binary_crossentropy", metrics=["accuracy"])

# %% train, judge by new images
model.fit(pairs_train, same_train, epochs=12, batch_size=64, verbose=0)
accuracy = model.evaluate(pairs_test, same_test, verbose=0)[1]
print(f"accuracy on new images {accuracy:.2f}")

# %% check
assert accuracy > 0.8, "equal digits should have similar codes"
assert model.count_params() == encoder.count_params() + 2, "the shared encoder counts once"
swapped = model.predict(pairs_test[::-1], verbose=0)
assert np.allclose(swapped, model.predict(pairs_test, verbose=0), atol=1e-5), "order is no matter"
random = np.mean(y[rng.choice(1300, 1000)] == y[rng.choice(1300, 1000)])
assert random < 0.2, "random pairs should mostly be different"

# Output:
# accuracy on new images 0.91
