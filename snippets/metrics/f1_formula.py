"""The F1 formula, from precision and recall, agrees with scikit-learn and with Keras."""

# %% formula
import numpy as np


def f1(y_true, y_pred):
    """F1 = 2PR / (P + R) for binary labels, 0 where there is no true positive."""
    tp = np.sum((y_true == 1) & (y_pred == 1))
    fp = np.sum((y_true == 0) & (y_pred == 1))
    fn = np.sum((y_true == 1) & (y_pred == 0))
    if tp == 0:
        return 0.0
    precision, recall = tp / (tp + fp), tp / (tp + fn)
    return 2 * precision * recall / (precision + recall)


# %% check
import keras
from sklearn.metrics import f1_score

rng = np.random.default_rng(0)
for trial in range(100):
    y_true, y_pred = rng.integers(0, 2, size=(2, 50))
    expected = f1_score(y_true, y_pred)
    assert np.isclose(f1(y_true, y_pred), expected), f"trial {trial} disagrees"

metric = keras.metrics.F1Score(threshold=0.5)
metric.update_state(y_true[:, None].astype("float32"), y_pred[:, None].astype("float32"))
assert np.isclose(float(metric.result()[0]), expected), "Keras disagrees"

print(f"F1 of the last trial: {expected:.3f} by formula, scikit-learn and Keras")

# Output:
# F1 of the last trial: 0.549 by formula, scikit-learn and Keras
