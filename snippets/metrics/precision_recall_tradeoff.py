"""From a threshold of 0.2 to 0.8 precision rises and recall falls, with the same model."""

# %% data
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

X, y = make_classification(4000, weights=[0.8], flip_y=0.1, class_sep=0.7, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = LogisticRegression(max_iter=1000).fit(X_train, y_train)

# %% thresholds
from sklearn.metrics import precision_score, recall_score

proba = model.predict_proba(X_test)[:, 1]
print("threshold  precision  recall")
for threshold in [0.2, 0.5, 0.8]:
    y_pred = (proba >= threshold).astype(int)
    precision = precision_score(y_test, y_pred, zero_division=0)
    print(f"{threshold:9} {precision:10.2f} {recall_score(y_test, y_pred):7.2f}")

# %% keep the threshold in the model
from sklearn.model_selection import FixedThresholdClassifier

eager = FixedThresholdClassifier(model, threshold=0.2, response_method="predict_proba")
y_pred = eager.fit(X_train, y_train).predict(X_test)

# %% check
import numpy as np
from sklearn.metrics import precision_recall_curve

pairs = [
    (precision_score(y_test, proba >= cut), recall_score(y_test, proba >= cut))
    for cut in [0.2, 0.5, 0.8]
]
assert pairs[0][0] < pairs[1][0] < pairs[2][0], "precision should rise with the threshold"
assert pairs[0][1] > pairs[1][1] > pairs[2][1], "recall should fall with the threshold"
precision, recall, _ = precision_recall_curve(y_test, proba)
assert (np.diff(recall) <= 0).all(), "recall should never rise"
assert (np.diff(precision) < 0).any(), "precision should dip here and there"
assert (y_pred == (proba >= 0.2)).all(), "FixedThresholdClassifier should cut at 0.2"

# Output:
# threshold  precision  recall
#       0.2       0.41    0.78
#       0.5       0.59    0.28
#       0.8       0.70    0.03
