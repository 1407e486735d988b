"""For N classes one-versus-rest trains N binary models and one-versus-one N(N-1)/2."""

# %% data
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X / 16, y, stratify=y, random_state=0)

# %% fit
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsOneClassifier, OneVsRestClassifier

ovr = OneVsRestClassifier(LogisticRegression(max_iter=1000)).fit(X_train, y_train)
ovo = OneVsOneClassifier(LogisticRegression(max_iter=1000)).fit(X_train, y_train)
softmax = LogisticRegression(max_iter=1000).fit(X_train, y_train)
for name, model in [("one-vs-rest", ovr), ("one-vs-one", ovo), ("softmax", softmax)]:
    print(f"{name:12} {model.score(X_test, y_test):.2f} accuracy")
print("models:", len(ovr.estimators_), "and", len(ovo.estimators_))

n = len(softmax.classes_)

# %% one-versus-rest by hand: the highest score wins
scores = np.column_stack([
    LogisticRegression(max_iter=1000).fit(X_train, y_train == k).decision_function(X_test)
    for k in range(n)
])

# %% check
assert len(ovr.estimators_) == n, "one model per class"
assert len(ovo.estimators_) == n * (n - 1) // 2, "one model per pair"
assert min(m.score(X_test, y_test) for m in (ovr, ovo, softmax)) > 0.9, "all should work"
assert not hasattr(ovo, "predict_proba"), "one-versus-one has no probabilities"
assert np.array_equal(scores.argmax(axis=1), ovr.predict(X_test)), "highest score should win"
assert not np.allclose(ovr.predict_proba(X_test), softmax.predict_proba(X_test), atol=0.01), (
    "softmax is not one-versus-rest"
)

# Output:
# one-vs-rest  0.96 accuracy
# one-vs-one   0.97 accuracy
# softmax      0.97 accuracy
# models: 10 and 45
