"""Importing load_boston raises an ImportError; bundled regression data take its place."""

# %% error
try:
    from sklearn.datasets import load_boston

    load_boston()
except ImportError as error:
    print("ImportError:", str(error).strip().splitlines()[0])

# %% fix: bundled, no download
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Ridge
from sklearn.model_selection import cross_val_score

X, y = load_diabetes(return_X_y=True, as_frame=True)
print("diabetes", X.shape, "target from", int(y.min()), "to", int(y.max()))
r2 = cross_val_score(Ridge(alpha=0.1), X, y).mean()
print(f"ridge R2 {r2:.2f}")

# %% fix: generated, with a known rule
from sklearn.datasets import make_regression

X_made, y_made, coef = make_regression(
    300, 5, n_informative=2, noise=1, coef=True, random_state=0
)
print("columns that matter:", (coef != 0).nonzero()[0])

# %% check
assert X.shape == (442, 10) and r2 > 0.4, "diabetes is a small regression task"
assert (coef != 0).sum() == 2, "two informative columns"

# Output:
# ImportError: `load_boston` has been removed from scikit-learn since version 1.2.
# diabetes (442, 10) target from 25 to 346
# ridge R2 0.48
# columns that matter: [0 4]
