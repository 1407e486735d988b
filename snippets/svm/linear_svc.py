"""The sign of decision_function is the class; only support vectors shape the boundary."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% fit
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import LinearSVC

model = make_pipeline(StandardScaler(), LinearSVC(C=0.1)).fit(X_train, y_train)
score = model.decision_function(X_test)  # above 0: class 1
print(f"accuracy {model.score(X_test, y_test):.2f}, scores {score.shape}")

# %% probabilities
from sklearn.calibration import CalibratedClassifierCV

calibrated = CalibratedClassifierCV(model, ensemble=False).fit(X_train, y_train)
y_prob = calibrated.predict_proba(X_test)[:, 1]

# %% check
import numpy as np
from sklearn.svm import SVC

A = model[0].transform(X_test)
assert np.allclose(score, A @ model[1].coef_[0] + model[1].intercept_), "w x + b"
assert np.array_equal(score > 0, model.predict(X_test) == 1), "the sign should be the class"
assert not hasattr(model, "predict_proba"), "there should be scores, not probabilities"
assert 0 <= y_prob.min() and y_prob.max() <= 1, "calibrated, there should be"
A = model[0].transform(X_train)
svc = SVC(kernel="linear", C=0.1).fit(A, y_train)
again = SVC(kernel="linear", C=0.1).fit(A[svc.support_], y_train.iloc[svc.support_])
assert np.abs(again.coef_ - svc.coef_).max() < 0.01, "only support vectors should matter"
assert len(svc.support_) < len(A) / 5, "most rows should be no support vectors"

# Output:
# accuracy 0.97, scores (143,)
