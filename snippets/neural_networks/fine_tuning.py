"""trainable on a model reaches every layer inside, and counts from the next compile on."""

# %% data
import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(200, 8)).astype("float32")
y = (X[:, 0] * X[:, 1] > 0).astype("float32")

# %% model
keras.utils.set_random_seed(0)
base = keras.Sequential(
    [
        keras.Input((8,)),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.BatchNormalization(),
    ]
)
model = keras.Sequential([keras.Input((8,)), base, keras.layers.Dense(1, activation="sigmoid")])

# %% head alone
base.trainable = False
model.compile(optimizer=keras.optimizers.Adam(1e-2), loss="binary_crossentropy")
before = [w.copy() for w in base.get_weights()]
model.fit(X, y, epochs=3, verbose=0)
same = all(np.array_equal(a, b) for a, b in zip(before, base.get_weights(), strict=True))
print("layers inside trainable:", [layer.trainable for layer in base.layers])
print("base unchanged, moving statistics too:", same)

# %% fine-tune
base.trainable = True
model.compile(optimizer=keras.optimizers.Adam(1e-4), loss="binary_crossentropy")
model.fit(X, y, epochs=3, verbose=0)
step = np.abs(base.get_weights()[0] - before[0]).max()
print("base moves by less than 0.01:", 0 < step < 0.01)

# %% check
assert same, "a frozen base should not change, its BatchNormalization included"
assert 0 < step < 0.01, "with a small rate the base should move a little"

# Output:
# layers inside trainable: [False, False]
# base unchanged, moving statistics too: True
# base moves by less than 0.01: True
