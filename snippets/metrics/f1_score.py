"""F1 of a multiclass target depends on the average; micro F1 of single labels is accuracy."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = DecisionTreeClassifier(max_depth=2, random_state=0).fit(X_train, y_train)
y_pred = model.predict(X_test)

# %% averages
from sklearn.metrics import f1_score

for average in ["macro", "micro", "weighted"]:
    print(f"{average:8} {f1_score(y_test, y_pred, average=average):.3f}")
print("per class:", f1_score(y_test, y_pred, average=None).round(3))

# %% binary: one class against the rest
positive = model.classes_[0]
print(f"class {positive}: {f1_score(y_test == positive, y_pred == positive):.3f}")

# %% check
import warnings

import numpy as np
from sklearn.exceptions import UndefinedMetricWarning
from sklearn.metrics import accuracy_score

each, support = f1_score(y_test, y_pred, average=None), np.bincount(y_test)
macro, micro, weighted = (
    f1_score(y_test, y_pred, average=average) for average in ["macro", "micro", "weighted"]
)
assert np.isclose(macro, each.mean()), "macro should be the plain mean"
assert np.isclose(weighted, np.average(each, weights=support)), "weighted: mean by support"
assert np.isclose(micro, accuracy_score(y_test, y_pred)), "micro F1 should be accuracy"
spam, guess = ["ham", "spam", "spam"], ["ham", "spam", "ham"]
assert np.isclose(f1_score(spam, guess, pos_label="spam"), 2 / 3), "text labels need pos_label"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    assert f1_score([1, 0], [0, 0]) == 0 and not caught, "no predicted positive: 0, no warning"
    f1_score([0, 0], [0, 0])
    assert caught[0].category is UndefinedMetricWarning, "no positive at all: 0 with a warning"
rng = np.random.default_rng(0)
p = rng.beta(1, 9, 20_000)
rare = rng.random(20_000) < p
cuts = np.linspace(0.05, 0.9, 18)
curve = [f1_score(rare, p >= cut) for cut in cuts]
best = cuts[np.argmax(curve)]
assert abs(best - max(curve) / 2) < 0.06, "the best threshold should be half of the best F1"

# Output:
# macro    0.753
# micro    0.756
# weighted 0.759
# per class: [0.72  0.812 0.727]
# class 0: 0.720
