"""Probabilities and logits give one loss; probabilities taken for logits a wrong one."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% a model that gives logits
import keras
from sklearn.preprocessing import scale

keras.utils.set_random_seed(0)
X = scale(X)  # in real work a StandardScaler fitted on the training rows
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(
    optimizer=keras.optimizers.Adam(0.01),
    loss=keras.losses.BinaryCrossentropy(from_logits=True),
    metrics=[keras.metrics.BinaryAccuracy(threshold=0.0)],
)
model.fit(X, y, epochs=10, verbose=0)

# %% back to probabilities
logits = model.predict(X, verbose=0)
proba = keras.ops.convert_to_numpy(keras.ops.sigmoid(logits))
print("logits outside of 0..1:", logits.min() < 0 < 1 < logits.max())
print("probabilities:", proba.shape)

# %% check
import numpy as np

scores = model.evaluate(X, y, verbose=0, return_dict=True)
assert np.isclose(scores["binary_accuracy"], np.mean((proba.ravel() > 0.5) == y)), "cut at 0"
bce = keras.losses.BinaryCrossentropy
t = y.to_numpy()[:, None]
right, same = float(bce()(t, proba)), float(bce(from_logits=True)(t, logits))
assert np.isclose(right, same, rtol=1e-3), "both ways should agree"
assert float(bce(from_logits=True)(t, proba)) > 2 * right, "a second sigmoid spoils the loss"
assert float(bce()(t, logits)) > 2 * right, "raw scores as probabilities: wrong, no error"
one, zero = np.array([1.0]), np.array([0.0])
assert float(bce()(one, zero)) < 17, "probabilities are clipped at 1e-7"
assert float(bce(from_logits=True)(one, np.array([-100.0]))) > 99, "logits keep the size"
rows = keras.ops.softmax(np.array([[1.0, 2.0, 3.0]]))
assert np.isclose(float(keras.ops.sum(rows)), 1.0), "softmax rows should sum to 1"
model.compile("adam", "binary_crossentropy")
import warnings

own = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1, activation="sigmoid")])
own.compile(loss=bce(from_logits=True))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    own.evaluate(X, y, verbose=0)
said = "argument was produced by a Sigmoid activation and thus does not represent logits."
assert any(said in str(w.message) for w in caught), "TensorFlow notices"
wrong = model.evaluate(X, y, verbose=0, return_dict=True)["loss"]
assert not np.isclose(wrong, right, rtol=0.1), "the string has from_logits=False"

# Output:
# logits outside of 0..1: True
# probabilities: (569, 1)
