"""Baseline, labels, scores and probabilities of one classifier on one test set."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(3000, weights=[0.8], flip_y=0.05, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% predict
from sklearn.linear_model import LogisticRegression

model = LogisticRegression(max_iter=1000).fit(X_train, y_train)
y_pred = model.predict(X_test)
proba = model.predict_proba(X_test)[:, 1]

# %% evaluate
from sklearn.metrics import (
    average_precision_score,
    classification_report,
    confusion_matrix,
    log_loss,
    roc_auc_score,
)

tn, fp, fn, tp = confusion_matrix(y_test, y_pred).ravel()
share = y_test.mean()
print(f"positives {share:.2f}, majority baseline {max(share, 1 - share):.2f}")
print(f"TN {tn} FP {fp} FN {fn} TP {tp}")
print(classification_report(y_test, y_pred, zero_division=0))
auc, ap = roc_auc_score(y_test, proba), average_precision_score(y_test, proba)
print(f"AUC {auc:.2f}, AP {ap:.2f}, log loss {log_loss(y_test, proba):.2f}")

# %% check
report = classification_report(y_test, y_pred, output_dict=True)["1"]
assert abs(report["precision"] - tp / (tp + fp)) < 1e-12, "precision should be TP / (TP + FP)"
assert abs(report["recall"] - tp / (tp + fn)) < 1e-12, "recall should be TP / (TP + FN)"
assert auc > 0.9 and ap > 3 * y_test.mean(), "the ranking should be far above chance"
assert roc_auc_score(y_test, y_pred) < auc, "labels should understate the AUC"

# Output:
# positives 0.21, majority baseline 0.79
# TN 563 FP 29 FN 28 TP 130
#               precision    recall  f1-score   support
#
#            0       0.95      0.95      0.95       592
#            1       0.82      0.82      0.82       158
#
#     accuracy                           0.92       750
#    macro avg       0.89      0.89      0.89       750
# weighted avg       0.92      0.92      0.92       750
#
# AUC 0.94, AP 0.86, log loss 0.23
