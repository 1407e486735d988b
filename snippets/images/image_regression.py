"""A small CNN estimates the size of a disc; the target is scaled and the error is in pixels."""

# %% data: images of discs, the radius is the target
import numpy as np

rng = np.random.default_rng(0)
rows, columns = np.mgrid[:32, :32] - 15.5
y = rng.uniform(4, 14, 400)
shift = rng.integers(-3, 4, (400, 2))
images = np.stack(
    [np.roll(np.hypot(rows, columns) < r, s, (0, 1)) for r, s in zip(y, shift, strict=True)]
)
images = (200.0 * images[..., None] + rng.normal(0, 20, (400, 32, 32, 1))).astype("float32")
X_train, X_test, y_train, y_test = images[:300], images[300:], y[:300], y[300:]

# %% model: linear output, scaled target
import keras
import numpy as np

keras.utils.set_random_seed(0)
mean, deviation = y_train.mean(), y_train.std()
model = keras.Sequential(
    [
        keras.Input(X_train.shape[1:]),
        keras.layers.Rescaling(1 / 255),
        keras.layers.Conv2D(8, 3, strides=2, activation="relu"),
        keras.layers.Conv2D(16, 3, strides=2, activation="relu"),
        keras.layers.Flatten(),
        keras.layers.Dense(1),  # no activation
    ]
)
model.compile(keras.optimizers.Adam(0.003), "mse")
model.fit(X_train, (y_train - mean) / deviation, epochs=15, verbose=0)
prediction = model.predict(X_test, verbose=0)[:, 0] * deviation + mean
mae = np.mean(np.abs(prediction - y_test))
print(f"MAE below 1 pixel: {mae < 1}, always the mean: {np.mean(np.abs(mean - y_test)):.1f}")

# %% check
assert mae < 0.4 * np.mean(np.abs(mean - y_test)), "it should beat the mean by far"
assert prediction.shape == y_test.shape, "[:, 0] should give one dimension"
wide = model.predict(X_test, verbose=0) - y_test
assert wide.shape == (100, 100), "(n, 1) minus (n,) is a square"

# Output:
# MAE below 1 pixel: True, always the mean: 2.5
