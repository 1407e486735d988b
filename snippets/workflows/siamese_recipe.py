"""A shared encoder and a cosine tell whether two digits are the same, also for new images."""

# %% data: balanced pairs, from different images for training and test
import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
X = (X / 16).astype("float32")
rng = np.random.default_rng(0)


def make_pairs(rows, n):
    a = rng.choice(rows, size=n)
    b = rng.choice(rows, size=n)
    for i in range(0, n, 2):  # every second pair has equal digits
        b[i] = rng.choice(rows[y[rows] == y[a[i]]])
    return [X[a], X[b]], (y[a] == y[b]).astype("float32")


pairs_train, same_train = make_pairs(np.arange(1300), 4000)
pairs_test, same_test = make_pairs(np.arange(1300, len(X)), 800)

# %% one encoder, two inputs
keras.utils.set_random_seed(0)
encoder = keras.Sequential(
    [keras.Input((64,)), layers.Dense(64, activation="relu"), layers.Dense(16)]
)
a, b = keras.Input((64,)), keras.Input((64,))
cosine = layers.Dot(axes=1, normalize=True)([encoder(a), encoder(b)])
model = keras.Model([a, b], layers.Dense(1, activation="sigmoid")(cosine))
optimizer = keras.optimizers.Adam(learning_rate=0.005)
model.compile(optimizer, loss="binary_crossentropy", metrics=["accuracy"])
print("parameters:", model.count_params(), "of which encoder:", encoder.count_params())

# %% train
model.fit(pairs_train, same_train, epochs=12, batch_size=64, verbose=0)
accuracy = model.evaluate(pairs_test, same_test, batch_size=512, verbose=0)[1]
print("accuracy on new images above 0.8:", accuracy > 0.8)

# %% check
assert model.count_params() == encoder.count_params() + 2, "the encoder counts once"
assert accuracy > 0.8, "equal digits should have similar codes"

# Output:
# parameters: 5202 of which encoder: 5200
# accuracy on new images above 0.8: True
