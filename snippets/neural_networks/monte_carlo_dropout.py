"""With dropout left on, predictions vary, and vary more far from the training data."""

# %% data
import keras
import numpy as np

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
X_train = rng.uniform(-1, 1, size=(256, 1)).astype("float32")
y_train = np.sin(3 * X_train) + rng.normal(0, 0.05, size=X_train.shape)

# %% model
model = keras.Sequential([
    keras.Input(shape=(1,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dropout(0.2),
    keras.layers.Dense(1),
])
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")
model.fit(X_train, y_train, epochs=20, verbose=0)

# %% many stochastic passes
X_new = np.array([[0.0], [5.0]], dtype="float32")
passes = np.stack([np.asarray(model(X_new, training=True)) for _ in range(100)])
mean, std = passes.mean(axis=0).ravel(), passes.std(axis=0).ravel()
print("passes:", passes.shape)
print("more uncertain far from the data:", bool(std[1] > 2 * std[0]))

once, again = (np.asarray(model(X_new)) for _ in range(2))

# %% check
assert np.array_equal(once, again), "dropout is off by default"
assert std[1] > 2 * std[0] > 0, "x = 5 was never seen, x = 0 was"

# Output:
# passes: (100, 2, 1)
# more uncertain far from the data: True
