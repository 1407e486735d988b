"""GaussianNoise adds noise of the given deviation in training, and nothing at inference."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model: noise after the scaling
import keras

keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(X_train.to_numpy())
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    normalize,
    keras.layers.GaussianNoise(0.1),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=15, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")

# %% check
import numpy as np

x, ones = np.zeros((1000, 10), "float32"), np.ones((1000, 10), "float32")
layer = keras.layers.GaussianNoise(0.1, seed=0)
noisy = np.asarray(layer(x, training=True))
assert abs(noisy.std() - 0.1) < 0.005 and abs(noisy.mean()) < 0.01, "deviation should be stddev"
assert np.array_equal(layer(x), x), "nothing should change at inference"
factor = np.asarray(keras.layers.GaussianDropout(0.5, seed=0)(ones, training=True))
assert abs(factor.mean() - 1) < 0.05, "the factor should have mean 1"
assert abs(factor.std() - 1) < 0.05, "and deviation sqrt(0.5 / 0.5)"
again = model.predict(X_test, verbose=0)
assert np.array_equal(again, model.predict(X_test, verbose=0)), "predict should be without noise"
assert accuracy > 0.8, "the network should learn"

# Output:
# test accuracy 1.0
