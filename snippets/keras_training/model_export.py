"""An exported model predicts the same through tf.saved_model or a TFSMLayer."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% train and export
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X.shape[1:]), keras.layers.Dense(4, activation="relu"), keras.layers.Dense(1)
])
model.compile(optimizer="adam", loss="mse")
model.fit(X, y, epochs=2, verbose=0)
model.export("serving/1", verbose=False)  # TF Serving wants a version number as the last folder

# %% use it without Keras
import tensorflow as tf

loaded = tf.saved_model.load("serving/1")  # keep it in a variable
served = loaded.serve(X.to_numpy(dtype="float32")).numpy()
print("predictions:", served.shape)

# %% as a layer in a Keras model
layer = keras.layers.TFSMLayer("serving/1", call_endpoint="serve")

# %% check
import numpy as np

y_pred = model.predict(X, verbose=0)
assert np.allclose(served, y_pred, rtol=1e-4), "the forward pass should be the same"
again = layer(X.to_numpy(dtype="float32"))
assert np.allclose(again, y_pred, rtol=1e-4), "the layer should call the same function"
try:
    keras.saving.load_model("serving/1")
except ValueError as error:
    assert "File format not supported" in str(error), str(error)
else:
    raise AssertionError("load_model should not read the folder")
try:
    loaded.serve(tf.constant(X.to_numpy()))
except (TypeError, ValueError):
    pass
else:
    raise AssertionError("a float64 tensor should be refused")

# Output:
# predictions: (442, 1)
