"""Balanced weights give each class the same total; as a dict they go into Keras fit."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(
    2000, 10, n_informative=5, n_classes=3, weights=[0.9, 0.08], random_state=0
)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% dict for Keras
import numpy as np
from sklearn.utils.class_weight import compute_class_weight

classes = np.unique(y_train)
weights = compute_class_weight("balanced", classes=classes, y=y_train)
class_weight = {k: float(w) for k, w in enumerate(weights)}  # model.fit(..., class_weight=...)
print({k: round(w, 2) for k, w in class_weight.items()})

# %% weight of each row, for boosting
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.utils.class_weight import compute_sample_weight

rows = compute_sample_weight("balanced", y_train)
model = HistGradientBoostingClassifier(max_iter=30, random_state=0)
model.fit(X_train, y_train, sample_weight=rows)

# %% check
from sklearn.metrics import balanced_accuracy_score

expected = len(y_train) / (3 * np.bincount(y_train))
assert np.allclose(weights, expected), "the weights should be n / (C count)"
totals = [rows[y_train == k].sum() for k in classes]
assert np.allclose(totals, len(y_train) / 3), "each class should weigh the same"
assert np.isclose(rows.mean(), 1), "the mean weight of the rows should be 1"
plain = HistGradientBoostingClassifier(max_iter=30, random_state=0).fit(X_train, y_train)
score = [balanced_accuracy_score(y_test, m.predict(X_test)) for m in (plain, model)]
assert score[1] > score[0], "weights should raise the balanced accuracy"
try:
    compute_class_weight("balanced", classes, y_train)
    message = ""
except TypeError as error:
    message = str(error)
assert "positional argument" in message, "classes and y should be keywords"

# Output:
# {0: 0.37, 1: 4.07, 2: 14.29}
