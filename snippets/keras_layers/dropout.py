"""Dropout zeroes a share of the inputs in training, scales the rest, and is off at inference."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model
import keras

keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(X_train.to_numpy())
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    normalize,
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dropout(0.3),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dropout(0.3),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=6, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")

# %% Monte Carlo dropout: the spread of many passes shows the uncertainty
import numpy as np

passes = np.stack([model(X_test.to_numpy(), training=True) for _ in range(20)])
mean, spread = passes.mean(axis=0), passes.std(axis=0)
print("mean and spread:", mean.shape, spread.shape)

# %% check
assert accuracy > 0.8, "the network should learn"
assert spread.max() > 0.01, "every pass should drop other units"
again = model.predict(X_test, verbose=0)
assert np.allclose(model(X_test.to_numpy()), again, atol=1e-5), "no dropout outside of fit"
x, layer = np.ones((1000, 10), "float32"), keras.layers.Dropout(0.3, seed=0)
train = np.asarray(layer(x, training=True))
assert np.isclose(train.max(), 1 / 0.7), "survivors should be multiplied by 1 / (1 - rate)"
assert 0.27 < (train == 0).mean() < 0.33, "rate should be the share that is dropped"
assert np.array_equal(layer(x), x) and layer.count_params() == 0, "off at inference"
steps = keras.layers.Dropout(0.5, noise_shape=(None, 1, 8))(np.ones((4, 6, 8)), training=True)
assert np.ptp(np.asarray(steps), axis=1).max() == 0, "the same features at all timesteps"

# Output:
# test accuracy 1.0
# mean and spread: (143, 2) (143, 2)
