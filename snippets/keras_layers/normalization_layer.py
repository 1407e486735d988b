"""Normalization.adapt learns the training mean and variance; it equals StandardScaler."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model: it takes raw columns
import keras

keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(X_train.to_numpy())  # training rows only
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    normalize,
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=15, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")

# %% back to the original scale
import numpy as np

back = keras.layers.Normalization(mean=[5.0], variance=[4.0], invert=True)
print(np.asarray(back(np.array([[0.0], [1.0]]))).ravel())

# %% check
from sklearn.preprocessing import StandardScaler

assert accuracy > 0.8, "the network should learn"
scaled = np.asarray(normalize(X_test.to_numpy()))
expected = StandardScaler().fit(X_train).transform(X_test)
assert np.allclose(scaled, expected, atol=1e-3), "it should equal StandardScaler"
assert np.allclose(back(np.array([[1.0]])), 7), "it should be x * sqrt(variance) + mean"
assert float(keras.layers.Normalization()(np.array([[3.0]]))[0, 0]) == 3, "without adapt: nothing"
odd = keras.layers.Normalization()
odd.adapt(np.array([[1.0, 2.0], [1.0, np.nan]]))
huge, missing = np.asarray(odd(np.array([[2.0, 2.0]])))[0]
assert huge > 1e6, "a constant column should make other values huge"
assert np.isnan(missing), "one NaN should spoil its column"
try:
    keras.layers.Normalization().adapt(X_train)
    message = "no error"
except TypeError as error:
    message = str(error)
assert "adapt" in message, "a DataFrame should be refused"

# Output:
# test accuracy 1.0
# [5. 7.]
