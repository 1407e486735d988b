"""From a threshold of 0.2 to 0.8 precision rises and recall falls, with the same model."""

# %% data
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

X, y = make_classification(4000, weights=[0.8], flip_y=0.1, class_sep=0.7, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% thresholds
from sklearn.metrics import precision_score, recall_score

proba = LogisticRegression().fit(X_train, y_train).predict_proba(X_test)[:, 1]
precision, recall = [], []
print("threshold  precision  recall")
for threshold in [0.2, 0.5, 0.8]:
    y_pred = (proba >= threshold).astype(int)
    precision.append(precision_score(y_test, y_pred))
    recall.append(recall_score(y_test, y_pred))
    print(f"{threshold:9} {precision[-1]:10.2f} {recall[-1]:7.2f}")

# %% check
assert precision[0] < precision[1] < precision[2], "precision should rise"
assert recall[0] > recall[1] > recall[2], "recall should fall"

# Output:
# threshold  precision  recall
#       0.2       0.41    0.78
#       0.5       0.59    0.28
#       0.8       0.70    0.03
