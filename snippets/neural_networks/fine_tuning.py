"""trainable on a model reaches every layer inside, and counts from the next compile on."""

# %% data
import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(200, 8)).astype("float32")
y = (X[:, 0] * X[:, 1] > 0).astype(int)

# %% model
keras.utils.set_random_seed(0)
base = keras.Sequential(
    [
        keras.Input(X.shape[1:]),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.BatchNormalization(),
    ]
)
head = keras.layers.Dense(1, activation="sigmoid")
model = keras.Sequential([keras.Input(X.shape[1:]), base, head])

# %% head alone
base.trainable = False
model.compile(optimizer=keras.optimizers.Adam(1e-2), loss="binary_crossentropy")
before = base.get_weights()
model.fit(X, y, epochs=3, verbose=0)
print("layers inside trainable:", [layer.trainable for layer in base.layers])
same = all(np.array_equal(a, b) for a, b in zip(before, base.get_weights(), strict=True))

# %% fine-tune
base.trainable = True
model.compile(optimizer=keras.optimizers.Adam(1e-4), loss="binary_crossentropy")
model.fit(X, y, epochs=3, verbose=0)
step = np.abs(base.get_weights()[0] - before[0]).max()
print(f"frozen base unchanged: {same}, then it moves by less than 0.01: {step < 0.01}")

# %% check
assert same, "a frozen base should not change, its BatchNormalization included"
assert 0 < step < 0.01, "with a small rate the base should move a little"
base.trainable = False  # after a fit, and without compile
before = base.get_weights()
model.fit(X, y, epochs=1, verbose=0)
assert not np.array_equal(before[0], base.get_weights()[0]), "without compile it still trains"
model.compile(optimizer="adam", loss="binary_crossentropy")
before = base.get_weights()
model.fit(X, y, epochs=1, verbose=0)
assert np.array_equal(before[0], base.get_weights()[0]), "after compile it should be frozen"

# Output:
# layers inside trainable: [False, False]
# frozen base unchanged: True, then it moves by less than 0.01: True
