"""For N classes one-versus-rest trains N binary models and one-versus-one N(N-1)/2."""

# %% data
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% fit
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsOneClassifier, OneVsRestClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

softmax = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000)).fit(X_train, y_train)
ovr = OneVsRestClassifier(softmax).fit(X_train, y_train)
ovo = OneVsOneClassifier(softmax).fit(X_train, y_train)
for name, model in [("one-vs-rest", ovr), ("one-vs-one", ovo), ("softmax", softmax)]:
    print(f"{name:12} {model.score(X_test, y_test):.2f} accuracy")
print("models:", len(ovr.estimators_), "and", len(ovo.estimators_))

# %% check
import numpy as np
from sklearn.base import clone
from sklearn.svm import SVC

n = len(softmax.classes_)
single = [clone(softmax).fit(X_train, y_train == k) for k in softmax.classes_]
scores = np.column_stack([model.decision_function(X_test) for model in single])
svc = SVC().fit(X_train, y_train)
assert svc.decision_function(X_test).shape[1] == n, "SVC scores should look one-versus-rest"
assert len(ovr.estimators_) == n, "one-versus-rest: one model per class"
assert len(ovo.estimators_) == n * (n - 1) // 2, "one-versus-one: one model per pair"
assert min(m.score(X_test, y_test) for m in (ovr, ovo, softmax)) > 0.9, "all should work"
assert not hasattr(ovo, "predict_proba"), "one-versus-one should have no probabilities"
assert np.array_equal(scores.argmax(axis=1), ovr.predict(X_test)), "highest score should win"
assert not np.allclose(ovr.predict_proba(X_test), softmax.predict_proba(X_test), atol=0.01), (
    "softmax should not be one-versus-rest"
)

# Output:
# one-vs-rest  0.97 accuracy
# one-vs-one   0.98 accuracy
# softmax      0.97 accuracy
# models: 10 and 45
