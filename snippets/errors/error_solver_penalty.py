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
for solver in ["liblinear", "saga"]:
    model = LogisticRegression(solver=solver, C=0.1, max_iter=5000, random_state=0, **l1)
    zeros = (model.fit(X, y).coef_ == 0).sum()
    print(f"{solver}: {zeros} of {X.shape[1]} weights are zero, accuracy {model.score(X, y):.2f}")
    assert zeros > 5, "an L1 penalty should set weights to zero"

# Output:
# ValueError: Solver lbfgs supports only 'l2' or None penalties, got l1 penalty.
# liblinear: 22 of 30 weights are zero, accuracy 0.98
# saga: 22 of 30 weights are zero, accuracy 0.97
