"""With dropout left on, predictions vary, and vary more far from the training data."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = rng.uniform(-1, 1, size=(256, 1))
y = np.sin(3 * X[:, 0]) + rng.normal(0, 0.05, size=256)

# %% model
import keras
from keras import layers

keras.utils.set_random_seed(0)
inputs, hidden = keras.Input(X.shape[1:]), layers.Dense(64, activation="relu")
model = keras.Sequential([inputs, hidden, layers.Dropout(0.2), layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")
model.fit(X, y, epochs=20, verbose=0)


# %% many stochastic passes
def mc_predict(model, X, passes=50, batch_size=1024):
    """Mean and standard deviation of the predictions with dropout left on."""
    X = np.asarray(X, "float32")
    chunks = [X[i : i + batch_size] for i in range(0, len(X), batch_size)]
    draws = [
        np.concatenate([np.asarray(model(chunk, training=True)) for chunk in chunks])
        for _ in range(passes)
    ]
    return np.mean(draws, axis=0), np.std(draws, axis=0)


mean, std = mc_predict(model, X)
print("predictions", mean.shape, "uncertainties", std.shape)


# %% with BatchNormalization: dropout that is always on
class MCDropout(layers.Dropout):
    def call(self, inputs, training=None):
        return super().call(inputs, training=True)


# %% check
mean, std = mc_predict(model, [[0.0], [5.0]])  # x = 5 was never seen
assert std[1, 0] > 2 * std[0, 0] > 0, "the spread should be larger where no data was"
once, again = (model.predict(X, verbose=0) for _ in range(2))
assert np.array_equal(once, again), "in predict dropout should be off"
norm = layers.BatchNormalization()
net = keras.Sequential([keras.Input((1,)), layers.Dense(8), norm, MCDropout(0.5)])
before = norm.moving_mean.numpy()
once, again = (net.predict(X, verbose=0) for _ in range(2))
assert not np.array_equal(once, again), "MCDropout should vary in predict"
assert np.array_equal(before, norm.moving_mean.numpy()), "and leave the moving statistics alone"
net(X, training=True)
assert not np.array_equal(before, norm.moving_mean.numpy()), "training=True should change them"

# Output:
# predictions (256, 1) uncertainties (256, 1)
