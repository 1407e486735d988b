"""softmax makes rows of positive numbers that sum to 1, and ignores a shift of the logits."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model: one unit per class
import keras

keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(X_train.to_numpy())
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
proba = model.predict(X_test, verbose=0)
print("rows sum to 1:", proba[:2].sum(axis=1).round(3), "classes:", proba[:4].argmax(axis=1))

# %% check
import warnings

import numpy as np
import tensorflow as tf

softmax = keras.activations.softmax
logits = np.array([[2.0, 1.0, 0.1], [0.0, 0.0, 0.0]], dtype="float32")
formula = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
assert accuracy > 0.8 and np.allclose(softmax(logits), formula), "softmax should be its formula"
assert np.allclose(softmax(logits + 100), formula), "a shift should change nothing"
assert softmax(logits * 2)[0, 0] > formula[0, 0], "a factor should sharpen"
two = keras.activations.sigmoid(logits[:, 0] - logits[:, 1])
assert np.allclose(softmax(logits[:, :2])[:, 0], two), "two classes should be a sigmoid"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    one = softmax(np.array([[-5.0], [3.0]], dtype="float32"))
assert np.array_equal(one, [[1], [1]]) and "size 1" in str(caught[0].message), "one unit: always 1"
z = tf.constant(np.random.default_rng(0).normal(scale=2, size=(100, 4)))
with tf.GradientTape() as tape:
    tape.watch(z)
    p = softmax(z)
jacobian = np.einsum("ni,ij->nij", p, np.eye(4)) - np.einsum("ni,nj->nij", p, p)
assert np.allclose(tape.batch_jacobian(p, z), jacobian, atol=1e-6), "p_i (delta_ij - p_j)"

# Output:
# test accuracy 1.0
# rows sum to 1: [1. 1.] classes: [2 0 1 0]
