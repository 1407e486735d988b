"""AP is the mean precision at the positives' ranks; chance is the share of positives."""

# %% data
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

X, y = make_classification(4000, weights=[0.95], flip_y=0.02, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = RandomForestClassifier(random_state=0).fit(X_train, y_train)

# %% score
from sklearn.metrics import average_precision_score, roc_auc_score

proba = model.predict_proba(X_test)[:, 1]
print(f"average precision {average_precision_score(y_test, proba):.2f}, "
      f"chance {y_test.mean():.2f}, ROC AUC {roc_auc_score(y_test, proba):.2f}")

# %% formula
import numpy as np


def average_precision(y, score):
    """Mean over the positives (y = 1) of the precision at their rank, without ties."""
    hits = np.asarray(y)[np.argsort(-np.asarray(score))]
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    return precision[hits == 1].mean()


# %% check
from sklearn.metrics import auc, precision_recall_curve

rng = np.random.default_rng(0)
for trial in range(100):
    y_true = np.r_[0, 1, rng.integers(0, 2, 40)]
    score = rng.normal(size=42) + y_true
    expected = average_precision_score(y_true, score)
    assert np.isclose(average_precision(y_true, score), expected), "formula should be sklearn's"
noise = [average_precision_score(y_test, rng.random(len(y_test))) for _ in range(20)]
assert abs(np.mean(noise) - y_test.mean()) < 0.02, "chance should be the share of positives"
labels = average_precision_score(y_test, model.predict(X_test))
assert labels < average_precision_score(y_test, proba), "labels should score below probabilities"


def trapezoids(score):
    precision, recall, _ = precision_recall_curve(y_test, score)
    return auc(recall, precision) - average_precision_score(y_test, score)


continuous = y_test + rng.normal(size=len(y_test))
assert -0.02 < trapezoids(continuous) < 0, "without ties trapezoids should be a little lower"
assert trapezoids(continuous > 2) > 0.1, "for labels trapezoids should be far too high"
classes, scores = np.arange(60) % 3, rng.random((60, 3))
each = [average_precision_score(classes == k, scores[:, k]) for k in range(3)]
assert np.isclose(average_precision_score(classes, scores), np.mean(each)), "mean of the classes"

# Output:
# average precision 0.63, chance 0.06, ROC AUC 0.90
