"""The tuned cut raises F1 on rare positives; a cost scorer moves it to where the money is."""

# %% data: 8 % positives
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(6000, 20, n_informative=5, weights=[0.92], flip_y=0.05, random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% tune for F1
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import TunedThresholdClassifierCV

model = LogisticRegression()  # or a pipeline
tuned = TunedThresholdClassifierCV(model, scoring="f1").fit(X_train, y_train)
f1_tuned = f1_score(y_test, tuned.predict(X_test))
f1_plain = f1_score(y_test, model.fit(X_train, y_train).predict(X_test))
print(f"threshold {tuned.best_threshold_:.1f}: F1 {f1_plain:.2f} -> {f1_tuned:.2f}")

# %% tune for money: a miss costs 10, a false alarm 1
from sklearn.metrics import confusion_matrix, make_scorer


def cost(y_true, y_pred):
    (_, false_alarms), (misses, _) = confusion_matrix(y_true, y_pred)
    return 10 * misses + false_alarms


scorer = make_scorer(cost, greater_is_better=False)
cheap = TunedThresholdClassifierCV(model, scoring=scorer).fit(X_train, y_train)
print(f"threshold {cheap.best_threshold_:.1f}")

# %% a fixed cut
from sklearn.model_selection import FixedThresholdClassifier

fixed = FixedThresholdClassifier(model, threshold=0.3).fit(X_train, y_train)

# %% check
import numpy as np

assert tuned.best_threshold_ < 0.5 and f1_tuned > f1_plain, "a rare class needs a lower cut"
before, after = (cost(y_test, m.predict(X_test)) for m in (model, cheap))
assert after < 0.9 * before and cheap.best_threshold_ < tuned.best_threshold_, "misses are dear"
labels = model.predict_proba(X_test)[:, 1] >= 0.3
assert (fixed.predict(X_test) == labels).all(), "the cut should be applied to predict_proba"
text = np.where(y_train == 1, "yes", "no")
try:
    TunedThresholdClassifierCV(model, scoring="f1").fit(X_train, text)
    raise AssertionError("text labels should need a pos_label")
except ValueError:
    named = make_scorer(f1_score, pos_label="yes")
word = TunedThresholdClassifierCV(model, scoring=named).fit(X_train, text).predict(X_test)
assert np.array_equal(word == "yes", tuned.predict(X_test) == 1), "with it they work as numbers"

# Output:
# threshold 0.3: F1 0.44 -> 0.48
# threshold 0.1
