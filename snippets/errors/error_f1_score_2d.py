"""Keras' F1Score takes matrices; in that form it agrees with scikit-learn."""

# %% error
import keras
import numpy as np
from sklearn.metrics import f1_score

rng = np.random.default_rng(0)
y = rng.integers(0, 2, 64)
proba = rng.uniform(size=(64, 1)).astype("float32")
try:
    keras.metrics.F1Score(threshold=0.5).update_state(y, proba)
except ValueError as error:
    print("ValueError:", str(error).split(" Received")[0])


# %% fix, binary
def keras_f1(y_true, y_pred, **arguments):
    metric = keras.metrics.F1Score(**arguments)
    metric.update_state(y_true.astype("float32"), y_pred)
    return np.asarray(metric.result())


value = keras_f1(y[:, None], proba, threshold=0.5)
expected = f1_score(y, proba[:, 0] > 0.5)
print(f"binary {value[0]:.3f}, scikit-learn {expected:.3f}")
assert np.isclose(value[0], expected), "the same with (n, 1)"
wrong = keras_f1(y[:, None], proba)

# %% fix, three classes
y3, p3 = rng.integers(0, 3, 64), rng.dirichlet(np.ones(3), 64).astype("float32")
value = keras_f1(keras.utils.to_categorical(y3), p3, average="macro")
expected = f1_score(y3, p3.argmax(axis=1), average="macro")
print(f"macro {value:.3f}, scikit-learn {expected:.3f}")

# %% check
assert np.isclose(wrong[0], f1_score(y, np.ones(64))), "without threshold all rows are positive"
assert np.isclose(value, expected), "the same with one-hot targets"

# Output:
# ValueError: FBetaScore expects 2D inputs with shape (batch_size, output_dim).
# binary 0.600, scikit-learn 0.600
# macro 0.279, scikit-learn 0.279
