"""Thresholds are one shorter than precisions and recalls; hard labels give no curve."""

# %% data
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

X, y = make_classification(2000, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = LogisticRegression().fit(X_train, y_train)

# %% curve
import numpy as np
from sklearn.metrics import precision_recall_curve

proba = model.predict_proba(X_test)[:, 1]
precision, recall, thresholds = precision_recall_curve(y_test, proba)
print(len(precision), len(recall), len(thresholds))
print("from hard labels:", len(precision_recall_curve(y_test, model.predict(X_test))[2]))

# %% plot
import matplotlib.pyplot as plt

plt.plot(thresholds, precision[:-1], label="precision")
plt.plot(thresholds, recall[:-1], label="recall")
plt.xlabel("threshold")
plt.ylabel("precision or recall")
plt.legend()
plt.show()

# %% check
assert len(thresholds) == len(precision) - 1, "the last point has no threshold"
assert (precision[-1], recall[-1]) == (1, 0), "the appended point"
assert (np.diff(recall) <= 0).all(), "recall never rises with the threshold"
assert not (np.diff(precision) >= 0).all(), "precision may fall in between"

# Output:
# 501 501 500
# from hard labels: 2
