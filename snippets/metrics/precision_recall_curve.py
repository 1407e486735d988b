"""Precision and recall at every threshold; thresholds are one shorter than both."""

# %% data
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

X, y = make_classification(2000, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = LogisticRegression(max_iter=1000).fit(X_train, y_train)

# %% curve
import numpy as np
from sklearn.metrics import precision_recall_curve

proba = model.predict_proba(X_test)[:, 1]
precision, recall, thresholds = precision_recall_curve(y_test, proba)

# %% choose a threshold
enough = precision[:-1] >= 0.9
cut = thresholds[enough].min()  # fails when no threshold reaches it
print(f"precision 0.9 from threshold {cut:.2f}, recall {recall[:-1][enough].max():.2f}")
f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-12)
best = thresholds[f1[:-1].argmax()]
print(f"best F1 {f1.max():.2f} at threshold {best:.2f}")

# %% plot
import matplotlib.pyplot as plt
from sklearn.metrics import PrecisionRecallDisplay

fig, (left, right) = plt.subplots(1, 2, figsize=(11, 4))
left.plot(thresholds, precision[:-1], label="precision")
left.plot(thresholds, recall[:-1], label="recall")
left.set_xlabel("threshold")
left.legend()
PrecisionRecallDisplay.from_predictions(y_test, proba, plot_chance_level=True, ax=right)
plt.show()

# %% check
from sklearn.metrics import f1_score, precision_score

assert len(thresholds) == len(precision) - 1 == len(recall) - 1, "the last point has no threshold"
assert (precision[-1], recall[-1]) == (1, 0), "the appended point should be precision 1, recall 0"
assert (np.diff(recall) <= 0).all(), "recall should never rise with the threshold"
assert not (np.diff(precision) >= 0).all(), "precision may fall in between"
assert np.isclose(f1_score(y_test, proba >= best), f1.max()), "the chosen cut has the best F1"
assert precision_score(y_test, proba >= cut) >= 0.9, "the cut should reach the wanted precision"
labels = precision_recall_curve(y_test, model.predict(X_test))[2]
assert len(labels) == 2, "hard labels should give two thresholds only"

# Output:
# precision 0.9 from threshold 0.11, recall 0.96
# best F1 0.98 at threshold 0.51
