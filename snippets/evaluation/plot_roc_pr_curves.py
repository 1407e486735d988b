"""Out-of-fold ROC and PR curves of two models in one figure; the areas are the usual scores."""

# %% data
from sklearn.datasets import make_classification

X, y = make_classification(1500, weights=[0.9], n_informative=4, random_state=0)

# %% curves
import matplotlib.pyplot as plt
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import PrecisionRecallDisplay, RocCurveDisplay
from sklearn.model_selection import cross_val_predict
from sklearn.tree import DecisionTreeClassifier

models = {
    "logistic": LogisticRegression(max_iter=1000),
    "tree": DecisionTreeClassifier(max_depth=4, random_state=0),
}
fig, (left, right) = plt.subplots(1, 2, figsize=(10, 5), layout="constrained")
for name, model in models.items():
    score = cross_val_predict(model, X, y, method="predict_proba")[:, 1]
    roc = RocCurveDisplay.from_predictions(y, score, name=name, ax=left)
    pr = PrecisionRecallDisplay.from_predictions(y, score, name=name, ax=right)
    print(f"{name:9} ROC AUC {roc.roc_auc:.1f}, average precision {pr.average_precision:.1f}")
left.plot([0, 1], [0, 1], "k--", label="chance")
right.axhline(y.mean(), color="k", ls="--", label="chance: share of positives")
left.legend(loc="lower right")
right.legend(loc="upper right")
plt.show()

# %% check
from sklearn.metrics import average_precision_score, roc_auc_score

assert abs(roc.roc_auc - roc_auc_score(y, score)) < 1e-9, "the area should be roc_auc_score"
expected = average_precision_score(y, score)
assert abs(pr.average_precision - expected) < 1e-9, "the summary should be average precision"
assert roc.roc_auc > 0.7, "the last model should be better than chance"
own = model.fit(X, y).predict_proba(X)[:, 1]
assert roc_auc_score(y, own) > roc.roc_auc, "curves of the training rows should be too good"

# Output:
# logistic  ROC AUC 0.7, average precision 0.3
# tree      ROC AUC 0.9, average precision 0.6
