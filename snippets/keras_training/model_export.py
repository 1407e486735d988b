"""An exported model predicts the same through tf.saved_model or a TFSMLayer."""

# %% export
import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
X = np.random.default_rng(0).normal(size=(5, 3)).astype("float32")
model = keras.Sequential(
    [keras.Input((3,)), keras.layers.Dense(4, activation="relu"), keras.layers.Dense(1)]
)
model.export("serving", verbose=False)

# %% use it without Keras
loaded = tf.saved_model.load("serving")
served = loaded.serve(tf.constant(X)).numpy()
print("same predictions:", np.allclose(served, model(X), atol=1e-6))

# %% as a layer in a new model
layer = keras.layers.TFSMLayer("serving", call_endpoint="serve")

# %% not for load_model
try:
    keras.saving.load_model("serving")
except ValueError as error:
    print("ValueError:", str(error).split(": ")[0])

# %% check
assert np.allclose(served, model(X), atol=1e-6), "the forward pass should be the same"
assert np.allclose(layer(X), model(X), atol=1e-6), "the layer calls the same function"

# Output:
# same predictions: True
# ValueError: File format not supported
