"""A threshold tuned by cross-validation raises F1; another reaches a wanted precision."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(5000, weights=[0.9], flip_y=0.02, random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% best F1
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, precision_recall_curve
from sklearn.model_selection import TunedThresholdClassifierCV, cross_val_predict

model = LogisticRegression(max_iter=1000).fit(X_train, y_train)
tuned = TunedThresholdClassifierCV(model, scoring="f1").fit(X_train, y_train)
f1_plain = f1_score(y_test, model.predict(X_test))
f1_tuned = f1_score(y_test, tuned.predict(X_test))
print(f"F1 at 0.5: {f1_plain:.2f}; at {tuned.best_threshold_:.2f}: {f1_tuned:.2f}")

# %% a wanted precision, from out-of-fold probabilities
oof = cross_val_predict(model, X_train, y_train, method="predict_proba")[:, 1]
precision, recall, thresholds = precision_recall_curve(y_train, oof)
i = (precision[:-1] >= 0.8).argmax()
print(f"precision 0.8 from threshold {thresholds[i]:.2f}, recall there {recall[i]:.2f}")
y_pred = (model.predict_proba(X_test)[:, 1] >= thresholds[i]).astype(int)

# %% check
import numpy as np
from sklearn.metrics import balanced_accuracy_score, precision_score, roc_curve

assert abs(tuned.best_threshold_ - tuned.best_score_ / 2) < 0.1, "about half of the best F1"
assert f1_tuned > f1_plain, "the tuned threshold should raise F1"
reached = precision_score(y_train, oof >= thresholds[i])
assert reached >= 0.8, "the threshold should reach the precision on the rows it was chosen on"
same = tuned.predict_proba(X_test) == tuned.estimator_.predict_proba(X_test)
assert same.all(), "the tuner should leave the probabilities as they are"
fpr, tpr, cuts = roc_curve(y_train, oof)
youden = cuts[(tpr - fpr).argmax()]
balanced = [balanced_accuracy_score(y_train, oof >= cut) for cut in cuts[1:]]
assert np.isclose(max(balanced), balanced_accuracy_score(y_train, oof >= youden)), "Youden"

# Output:
# F1 at 0.5: 0.59; at 0.32: 0.66
# precision 0.8 from threshold 0.45, recall there 0.56
