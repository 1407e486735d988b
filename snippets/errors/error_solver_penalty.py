"""lbfgs refuses an L1 penalty; saga and liblinear fit it and set weights to zero."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = StandardScaler().fit_transform(X)

# %% error
import sklearn
from sklearn.linear_model import LogisticRegression

new = tuple(int(part) for part in sklearn.__version__.split(".")[:2]) >= (1, 8)
l1 = {"l1_ratio": 1} if new else {"penalty": "l1"}
try:
    LogisticRegression(solver="lbfgs", **l1).fit(X, y)
except ValueError as error:
    print("ValueError:", error)

# %% fix
zeros = {}
for solver in ["liblinear", "saga"]:
    model = LogisticRegression(solver=solver, C=0.1, max_iter=5000, random_state=0, **l1)
    zeros[solver] = (model.fit(X, y).coef_ == 0).sum()
    print(f"{solver}: {zeros[solver]} of {X.shape[1]} weights are zero")
    print(f"accuracy {model.score(X, y):.2f}")

# %% check
assert min(zeros.values()) > 5, "an L1 penalty should set weights to zero"
plain = LogisticRegression(max_iter=5000).fit(X, y)
assert (plain.coef_ == 0).sum() == 0, "the default penalty sets none to zero"
from sklearn.svm import LinearSVC

try:
    LinearSVC(penalty="l1", loss="hinge").fit(X, y)
except ValueError as error:
    assert "Unsupported set of arguments" in str(error), "L1 needs squared_hinge"

# Output:
# ValueError: Solver lbfgs supports only 'l2' or None penalties, got l1 penalty.
# liblinear: 22 of 30 weights are zero
# accuracy 0.98
# saga: 22 of 30 weights are zero
# accuracy 0.97
