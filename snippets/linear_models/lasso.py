"""LassoCV picks alpha and sets the weights of useless features to exactly zero."""

# %% data
import numpy as np
from sklearn.datasets import make_regression

X, y, true_coef = make_regression(
    300, 30, n_informative=5, noise=10, coef=True, random_state=0
)

# %% fit
from sklearn.linear_model import Lasso, LassoCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

counts = []
for alpha in [0.01, 1, 10, 1000]:
    model = make_pipeline(StandardScaler(), Lasso(alpha=alpha)).fit(X, y)
    counts.append(np.sum(model[-1].coef_ != 0))
    print(f"alpha={alpha:<5} non-zero weights {counts[-1]}")

# %% choose alpha and read the selected features
model = make_pipeline(StandardScaler(), LassoCV(cv=5)).fit(X, y)
selected = np.flatnonzero(model[-1].coef_)
informative = np.flatnonzero(true_coef)
print("informative:", informative)

# %% check
assert counts == sorted(counts, reverse=True), "larger alpha should leave fewer features"
assert set(informative) <= set(selected), "all informative features should be kept"
assert len(selected) < 30, "some useless features should be dropped"

# Output:
# alpha=0.01  non-zero weights 29
# alpha=1     non-zero weights 7
# alpha=10    non-zero weights 5
# alpha=1000  non-zero weights 0
# informative: [ 3  5  7  8 22]
