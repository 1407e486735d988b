"""Cross-entropy from logits equals softmax then cross-entropy, and never overflows."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% model with logits
import keras

keras.utils.set_random_seed(0)
n_classes = y.nunique()
scale = keras.layers.Normalization()
scale.adapt(X.to_numpy("float32"))
model = keras.Sequential([keras.Input(X.shape[1:]), scale, keras.layers.Dense(n_classes)])
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X, y, epochs=5, verbose=0)

# %% probabilities
from scipy.special import softmax

logits = model.predict(X, verbose=0)
probabilities = softmax(logits, axis=1)  # one sigmoid unit: scipy.special.expit(logits)
print("a row of logits sums to 1:       ", bool(abs(logits[0].sum() - 1) < 1e-3))
print("a row of probabilities sums to 1:", bool(abs(probabilities[0].sum() - 1) < 1e-3))

# %% check
import warnings

import numpy as np

assert (logits.argmax(1) == probabilities.argmax(1)).all(), "the class should need no softmax"
right, plain = float(loss(y, logits)), keras.losses.SparseCategoricalCrossentropy()
assert np.isclose(right, float(plain(y, probabilities)), rtol=1e-4), "both should be one loss"
assert abs(float(plain(y, np.abs(logits))) - right) > 0.01, "scores as probabilities: wrong loss"
twice = softmax(probabilities, axis=1)
assert twice.max() < 0.6, "a second softmax should flatten the probabilities"
extreme = float(loss(np.array([0]), np.array([[0.0, 1000.0]])))
assert extreme == 1000, "from logits the loss of a confident mistake stays exact"
wrong = keras.Sequential([keras.Input((2,)), keras.layers.Dense(3, activation="softmax")])
wrong.compile(optimizer="sgd", loss=loss)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    x, labels = np.ones((4, 2)), np.zeros(4)
    value = wrong.evaluate(x, labels, verbose=0)
assert any("from_logits" in str(w.message) for w in caught), "on TensorFlow Keras should warn"
once = float(plain(labels, wrong.predict(x, verbose=0)))
assert np.isclose(value, once, rtol=1e-4), "and use the scores before the softmax"

# Output:
# a row of logits sums to 1:        False
# a row of probabilities sums to 1: True
