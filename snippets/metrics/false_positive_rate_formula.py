"""FPR from the counts equals roc_curve's and one minus the recall of the negative class."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
y_pred = DecisionTreeClassifier(max_depth=3, random_state=0).fit(X_train, y_train).predict(X_test)

# %% rates
from sklearn.metrics import confusion_matrix, recall_score

tn, fp, fn, tp = confusion_matrix(y_test, y_pred).ravel()
fpr, specificity = fp / (fp + tn), tn / (tn + fp)
print(f"FPR {fpr:.3f}, specificity {specificity:.3f}")
print(f"specificity as a recall: {recall_score(y_test, y_pred, pos_label=0):.3f}")

# %% check
import numpy as np
from sklearn.metrics import precision_score, roc_curve

rng = np.random.default_rng(0)
for trial in range(100):
    true = np.r_[0, 1, rng.integers(0, 2, 48)]
    score = rng.random(50)
    rates, _, thresholds = roc_curve(true, score, drop_intermediate=False)
    i = rng.integers(1, len(rates))
    pred = (score >= thresholds[i]).astype(int)
    tn, fp, fn, tp = confusion_matrix(true, pred).ravel()
    assert np.isclose(fp / (fp + tn), rates[i]), "the formula should be the x axis of roc_curve"
    recall = recall_score(true, pred, pos_label=0)
    assert np.isclose(1 - recall, rates[i]), "FPR should be one minus specificity"
    discovery = 1 - precision_score(true, pred)
    assert np.isclose(fp / (fp + tp), discovery), "FP/(FP+TP) should be one minus precision"

rare = (np.arange(100_000) < 1000).astype(int)
flagged = rare.copy()
flagged[1000 : 1000 + 990] = 1
share = (flagged[rare == 0] == 1).mean()
assert share == 0.01 and precision_score(rare, flagged) < 0.51, "1 % FPR, half of the alarms false"

# Output:
# FPR 0.094, specificity 0.906
# specificity as a recall: 0.906
