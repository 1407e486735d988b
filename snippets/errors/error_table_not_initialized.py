"""TextVectorization needs a vocabulary; Normalization without adapt silently does nothing."""

# %% error
import keras
import numpy as np
import tensorflow as tf

texts = ["red green", "green blue"]
try:
    keras.layers.TextVectorization()(texts)
except tf.errors.FailedPreconditionError as error:
    start = str(error).find("Table not")
    print("FailedPreconditionError: ...", str(error)[start : start + 22])

# %% fix: adapt, or a vocabulary
layer = keras.layers.TextVectorization()
layer.adapt(texts)
print("vocabulary:", layer.vocabulary_size(), "tokens:", np.asarray(layer(["green yellow"])))
lookup = keras.layers.StringLookup(vocabulary=["Bern", "Oslo"])

# %% error: no message, and no scaling
X = np.random.default_rng(0).normal(50, 10, size=(100, 1)).astype("float32")
plain, adapted = keras.layers.Normalization(), keras.layers.Normalization()
adapted.adapt(X)
print("mean without adapt above 40:", float(np.mean(plain(X))) > 40)

# %% check
assert np.array_equal(layer(["green yellow"]), [[2, 1]]), "the commonest word, and unknown"
assert np.array_equal(lookup(["Oslo", "Rome"]), [2, 0]), "0 is unknown here"
assert np.allclose(plain(X), X, atol=1e-3), "unchanged"
assert abs(np.mean(adapted(X))) < 0.01, "mean 0"

# Output:
# FailedPreconditionError: ... Table not initialized.
# vocabulary: 5 tokens: [[2 1]]
# mean without adapt above 40: True
