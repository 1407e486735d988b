"""The functions of keras.backend live in keras.ops today; a Model replaces K.function."""

# %% error
import keras
import numpy as np

for name in ("mean", "sum", "function"):
    try:
        getattr(keras.backend, name)
    except AttributeError as error:
        print("AttributeError: ...", str(error).split("backend' ")[1])
print("still there:", keras.backend.epsilon(), keras.backend.floatx(), keras.config.floatx())

# %% fix: a custom metric with keras.ops
from keras import ops


def recall(y_true, y_pred):
    y_true = ops.cast(y_true, "float32")
    hits = ops.sum(ops.round(ops.clip(y_true * y_pred, 0, 1)))
    return hits / (ops.sum(y_true) + keras.config.epsilon())


rng = np.random.default_rng(0)
y_true, y_pred = rng.integers(0, 2, (64, 1)), rng.uniform(size=(64, 1)).astype("float32")
value = float(recall(y_true, y_pred))
print(f"recall {value:.3f}")

# %% fix: the output of a hidden layer
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(3), keras.layers.Dense(1)])
hidden = keras.Model(model.inputs, model.layers[0].output)
output = hidden.predict(y_pred, verbose=0)

# %% check
by_hand = np.mean(y_pred[y_true == 1] > 0.5)
kernel, bias = model.layers[0].get_weights()
assert np.isclose(value, by_hand, atol=1e-5), "the metric works"
assert np.allclose(output, y_pred @ kernel + bias, atol=1e-5), "the first layer's output"

# Output:
# AttributeError: ... has no attribute 'mean'
# AttributeError: ... has no attribute 'sum'
# AttributeError: ... has no attribute 'function'
# still there: 1e-07 float32 float32
# recall 0.568
