"""The F1 formula, from precision and recall, agrees with scikit-learn and with Keras."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
y_pred = DecisionTreeClassifier(max_depth=3, random_state=0).fit(X_train, y_train).predict(X_test)

# %% score
from sklearn.metrics import f1_score

print(f"F1 {f1_score(y_test, y_pred):.3f}")

# %% formula
import numpy as np


def f1(y_true, y_pred):
    """F1 = 2PR / (P + R) for labels 0 and 1, 0 where there is no true positive."""
    tp = np.sum((y_true == 1) & (y_pred == 1))
    fp = np.sum((y_true == 0) & (y_pred == 1))
    fn = np.sum((y_true == 1) & (y_pred == 0))
    if tp == 0:
        return 0.0
    precision, recall = tp / (tp + fp), tp / (tp + fn)
    return 2 * precision * recall / (precision + recall)


# %% check
import keras

assert np.isclose(f1(y_test, y_pred), f1_score(y_test, y_pred)), "the model's F1 should agree"
rng = np.random.default_rng(0)
for trial in range(100):
    true, pred = rng.integers(0, 2, size=(2, 50))
    expected = f1_score(true, pred)
    assert np.isclose(f1(true, pred), expected), "the formula should be f1_score"

metric = keras.metrics.F1Score(threshold=0.5)
metric.update_state(true[:, None].astype("float32"), pred[:, None].astype("float32"))
assert np.isclose(float(metric.result()[0]), expected), "Keras should agree"
every_row = keras.metrics.F1Score()
every_row.update_state(np.ones((4, 1), "float32"), np.full((4, 1), 0.01, "float32"))
assert float(every_row.result()[0]) == 1.0, "without threshold every row should count as positive"
rare = (np.arange(1000) < 100).astype(int)
assert np.isclose(f1(rare, np.ones(1000)), 2 * 0.1 / 1.1), "all positive should score 2pi/(1+pi)"
assert not np.isclose(f1(1 - rare, np.ones(1000)), f1(rare, np.ones(1000))), "roles should count"

# Output:
# F1 0.933
