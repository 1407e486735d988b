"""A threshold tuned by cross-validation raises F1; another reaches a wanted precision."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(5000, weights=[0.9], flip_y=0.02, random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% best F1
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, precision_recall_curve, precision_score
from sklearn.model_selection import TunedThresholdClassifierCV, cross_val_predict

model = LogisticRegression().fit(X_train, y_train)
tuned = TunedThresholdClassifierCV(LogisticRegression(), scoring="f1").fit(X_train, y_train)
f1_plain = f1_score(y_test, model.predict(X_test))
f1_tuned = f1_score(y_test, tuned.predict(X_test))
print(f"F1 at 0.5: {f1_plain:.2f}; at {tuned.best_threshold_:.2f}: {f1_tuned:.2f}")

# %% a wanted precision, from out-of-fold probabilities
oof = cross_val_predict(model, X_train, y_train, method="predict_proba")[:, 1]
precision, recall, thresholds = precision_recall_curve(y_train, oof)
i = (precision[:-1] >= 0.8).argmax()
print(f"precision 0.8 from threshold {thresholds[i]:.2f}, recall there {recall[i]:.2f}")
on_train = precision_score(y_train, (oof >= thresholds[i]).astype(int))

# %% check
assert tuned.best_threshold_ < 0.5, "F1 is best at about half of its own value"
assert f1_tuned > f1_plain, "the tuned threshold should raise F1"
assert on_train >= 0.8, "the threshold should reach the precision on the data it was chosen on"

# Output:
# F1 at 0.5: 0.59; at 0.32: 0.66
# precision 0.8 from threshold 0.45, recall there 0.56
