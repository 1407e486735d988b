"""NumPy code cannot run inside fit; a callback computes a scikit-learn metric after each epoch."""

# %% data
import keras
import numpy as np
from sklearn.datasets import make_moons
from sklearn.metrics import f1_score

X, y = make_moons(300, noise=0.1, random_state=0)
X, y = X.astype("float32"), y.astype("float32")


def build():
    keras.utils.set_random_seed(0)
    relu, sigmoid = keras.layers.Dense(16, "relu"), keras.layers.Dense(1, "sigmoid")
    return keras.Sequential([keras.Input((2,)), relu, sigmoid])


# %% error: NumPy code in compile
def numpy_error(y_true, y_pred):
    return np.mean(y_pred)


model = build()
model.compile("adam", loss="binary_crossentropy", metrics=[numpy_error])
try:
    model.fit(X, y, verbose=0)
except NotImplementedError as error:
    print("NotImplementedError:", str(error).split(" (")[0], "... to a numpy array")

model = build()
model.compile("adam", loss=lambda y_true, y_pred: keras.ops.mean(y_true - y_pred).numpy())
try:
    model.fit(X, y, verbose=0)
except AttributeError as error:
    print("AttributeError:", error)


# %% fix: a callback, on whole data
class F1Callback(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        logs["f1"] = f1_score(y, self.model.predict(X, verbose=0).ravel() > 0.5)


model = build()
model.compile(keras.optimizers.Adam(0.05), loss="binary_crossentropy")
history = model.fit(X, y, epochs=6, verbose=0, callbacks=[F1Callback()])
f1 = history.history["f1"]
print("F1 recorded in each of", len(f1), "epochs, above 0.8:", f1[-1] > 0.8)

# %% check
assert len(f1) == 6 and f1[-1] > 0.8, "in the history"

# Output:
# NotImplementedError: Cannot convert a symbolic tf.Tensor ... to a numpy array
# AttributeError: 'SymbolicTensor' object has no attribute 'numpy'
# F1 recorded in each of 6 epochs, above 0.8: True
