"""softmax makes rows of positive numbers that sum to 1, and ignores a shift of the logits."""

# %% by hand
import keras
import numpy as np

logits = np.array([[2.0, 1.0, 0.1], [0.0, 0.0, 0.0]], dtype="float32")
proba = keras.ops.convert_to_numpy(keras.activations.softmax(logits))
by_hand = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
print(proba.round(3))

# %% two classes: the sigmoid of the difference of the logits
two = keras.activations.softmax(logits[:, :2])
difference = logits[:, 0] - logits[:, 1]

# %% a single unit is always 1, and Keras warns about it
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    one = keras.activations.softmax(np.array([[-5.0], [3.0]], dtype="float32"))
print("softmax of a single unit:", np.asarray(one).ravel())
print("UserWarning:", str(caught[0].message)[:73])

# %% Jacobian against automatic differentiation: diag(p) - p p^T
import tensorflow as tf

z = tf.constant(np.random.default_rng(0).normal(scale=2, size=(100, 4)))
with tf.GradientTape() as tape:
    tape.watch(z)
    p = keras.activations.softmax(z)
jacobian = np.einsum("ni,ij->nij", p, np.eye(4)) - np.einsum("ni,nj->nij", p, p)

# %% check
assert np.allclose(proba, by_hand, atol=1e-6), "exp over the sum of exps"
assert np.allclose(proba.sum(axis=1), 1), "rows sum to 1"
assert np.allclose(keras.activations.softmax(logits + 100), proba), "a shift changes nothing"
assert np.array_equal(proba.argmax(axis=1), logits.argmax(axis=1)), "the order stays"
assert np.allclose(two[:, 0], keras.activations.sigmoid(difference)), "softmax of two is sigmoid"
assert np.array_equal(one, [[1], [1]]), "useless for a single unit"
assert np.allclose(tape.batch_jacobian(p, z), jacobian, atol=1e-6), "p_i (delta_ij - p_j)"

# Output:
# [[0.659 0.242 0.099]
#  [0.333 0.333 0.333]]
# softmax of a single unit: [1. 1.]
# UserWarning: You are using a softmax over axis -1 of a tensor of shape (2, 1). This ax
