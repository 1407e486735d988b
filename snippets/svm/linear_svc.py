"""The sign of decision_function is the class; only support vectors shape the boundary."""

# %% data
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = StandardScaler().fit_transform(X)

# %% scores
from sklearn.svm import SVC, LinearSVC

model = LinearSVC(C=0.1).fit(X, y)
score = model.decision_function(X)
print("shape of the scores:", score.shape)

# %% support vectors
svc = SVC(kernel="linear", C=0.1).fit(X, y)
print(f"support vectors {svc.n_support_.sum()} of {len(X)} rows")
again = SVC(kernel="linear", C=0.1).fit(X[svc.support_], y[svc.support_])
change = np.abs(again.coef_ - svc.coef_).max()
print("same boundary without the others:", change < 0.01)

# %% check
assert np.allclose(score, X @ model.coef_[0] + model.intercept_), "w x + b"
assert np.array_equal(score > 0, model.predict(X) == 1), "the sign is the class"
assert not hasattr(model, "predict_proba"), "scores, not probabilities"
assert change < 0.01, "the other rows do not matter"

# Output:
# shape of the scores: (569,)
# support vectors 60 of 569 rows
# same boundary without the others: True
