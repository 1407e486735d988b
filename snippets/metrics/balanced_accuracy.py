"""Balanced accuracy is the mean recall over the classes; a constant prediction scores 1/K."""

# %% data
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

X, y = make_classification(4000, weights=[0.9], class_sep=0.7, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = LogisticRegression(max_iter=1000).fit(X_train, y_train)

# %% score
from sklearn.metrics import accuracy_score, balanced_accuracy_score, recall_score

y_pred = model.predict(X_test)
print(f"accuracy {accuracy_score(y_test, y_pred):.2f}, "
      f"balanced {balanced_accuracy_score(y_test, y_pred):.2f}")
print("recall of each class:", recall_score(y_test, y_pred, average=None).round(2))

# %% threshold
proba = model.predict_proba(X_test)[:, 1]
share = (y_train == model.classes_[1]).mean()
low = model.classes_[(proba >= share).astype(int)]
print(f"cut at the share of positives: {balanced_accuracy_score(y_test, low):.2f}")

# %% formula
import numpy as np


def balanced_accuracy(y_true, y_pred):
    """Mean over the true classes of the share found."""
    return np.mean([np.mean(y_pred[y_true == k] == k) for k in np.unique(y_true)])


# %% check
import warnings

rng = np.random.default_rng(0)
for trial in range(100):
    k = rng.integers(2, 6)
    true = np.r_[np.arange(k), rng.integers(0, k, 40)]
    pred = np.where(rng.random(len(true)) < 0.6, true, rng.integers(0, k, len(true)))
    expected = balanced_accuracy_score(true, pred)
    assert np.isclose(balanced_accuracy(true, pred), expected), "the formula should be sklearn's"
    assert np.isclose(balanced_accuracy(true, np.zeros_like(true)), 1 / k), "a constant scores 1/K"
adjusted = balanced_accuracy_score(true, np.zeros_like(true), adjusted=True)
assert abs(adjusted) < 1e-9, "adjusted, chance should be 0"
gain = balanced_accuracy_score(y_test, low) - balanced_accuracy_score(y_test, y_pred)
assert gain > 0.1, "a cut at the share of positives should beat 0.5"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    absent = balanced_accuracy_score([0, 0, 1], [0, 2, 1])
assert absent == 0.75 and caught, "a class only predicted should be left out, with a warning"

# Output:
# accuracy 0.89, balanced 0.54
# recall of each class: [0.98 0.1 ]
# cut at the share of positives: 0.76
