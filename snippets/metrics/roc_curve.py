"""The ROC curve runs from (0, 0) at threshold inf to (1, 1); its area is the AUC."""

# %% data
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

X, y = make_classification(1000, flip_y=0.2, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
model = LogisticRegression().fit(X_train, y_train)

# %% curve
from sklearn.metrics import auc, roc_auc_score, roc_curve

proba = model.predict_proba(X_test)[:, 1]
fpr, tpr, thresholds = roc_curve(y_test, proba)
print(f"{len(thresholds)} thresholds, the first is {thresholds[0]}, AUC {auc(fpr, tpr):.3f}")
labels_only = roc_curve(y_test, model.predict(X_test))[0]
print("points from hard labels:", len(labels_only))

# %% plot
import matplotlib.pyplot as plt
from sklearn.metrics import RocCurveDisplay

RocCurveDisplay.from_predictions(y_test, proba)
plt.plot([0, 1], [0, 1], "k--", label="chance")
plt.legend()
plt.show()

# %% check
assert (fpr[0], tpr[0], fpr[-1], tpr[-1]) == (0, 0, 1, 1), "from nothing to everything positive"
assert abs(auc(fpr, tpr) - roc_auc_score(y_test, proba)) < 1e-12, "area equals roc_auc_score"
assert len(labels_only) == 3, "labels give a single corner"

# Output:
# 50 thresholds, the first is inf, AUC 0.927
# points from hard labels: 3
