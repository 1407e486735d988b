"""The ROC curve runs from (0, 0) at threshold inf to (1, 1); its area is the AUC."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(1000, flip_y=0.2, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% curve and best cut by Youden
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import auc, roc_curve

model = LogisticRegression(max_iter=1000).fit(X_train, y_train)
proba = model.predict_proba(X_test)[:, 1]  # of Keras: model.predict(X_test).ravel()
fpr, tpr, thresholds = roc_curve(y_test, proba)
best = (tpr - fpr).argmax()
print(f"AUC {auc(fpr, tpr):.3f}, first threshold {thresholds[0]}")
print(f"at {thresholds[best]:.2f}: TPR {tpr[best]:.2f}, FPR {fpr[best]:.2f}")

# %% plot two models
import matplotlib.pyplot as plt
from sklearn.metrics import RocCurveDisplay
from sklearn.naive_bayes import GaussianNB

other = GaussianNB().fit(X_train, y_train)
ax = plt.gca()
RocCurveDisplay.from_predictions(y_test, proba, name="logistic", ax=ax)
RocCurveDisplay.from_estimator(other, X_test, y_test, name="naive Bayes", ax=ax)
ax.plot([0, 1], [0, 1], "k--", label="chance")
ax.legend()
plt.show()

# %% check
import numpy as np
from sklearn.metrics import balanced_accuracy_score, roc_auc_score

assert (fpr[0], tpr[0], fpr[-1], tpr[-1]) == (0, 0, 1, 1), "from nothing to everything positive"
assert np.isinf(thresholds[0]), "the first threshold should be inf: nothing positive"
assert np.isclose(auc(fpr, tpr), roc_auc_score(y_test, proba)), "area: roc_auc_score"
balanced = balanced_accuracy_score(y_test, proba >= thresholds[best])
assert np.isclose(balanced, (1 + tpr[best] - fpr[best]) / 2), "Youden maximizes balanced accuracy"
assert len(roc_curve(y_test, model.predict(X_test))[0]) == 3, "labels should give a single corner"

# Output:
# AUC 0.914, first threshold inf
# at 0.45: TPR 0.88, FPR 0.13
