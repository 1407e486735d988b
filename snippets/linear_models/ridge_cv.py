"""RidgeCV's leave-one-out errors equal those of refitting n times; a wide list finds alpha."""

# %% data: correlated columns
import numpy as np
from sklearn.datasets import make_regression
from sklearn.preprocessing import StandardScaler

X, y = make_regression(80, 40, n_informative=20, effective_rank=10, noise=5, random_state=0)
X = StandardScaler().fit_transform(X)

# %% choose alpha
from sklearn.linear_model import Ridge, RidgeCV

alphas = np.logspace(-3, 4, 30)
model = RidgeCV(alphas, store_cv_results=True).fit(X, y)
print(f"alpha {model.alpha_:.1f}, leave-one-out MSE {-model.best_score_:.1f}")

# %% the same by hand
from sklearn.model_selection import LeaveOneOut, cross_val_predict

predictions = cross_val_predict(Ridge(alpha=model.alpha_), X, y, cv=LeaveOneOut())
by_hand = np.mean((predictions - y) ** 2)
print(f"80 fits by hand: {by_hand:.1f}")

# %% the default list is short
short = RidgeCV().fit(X, y)
print("default list chooses", short.alpha_)

# %% check
assert alphas[0] < model.alpha_ < alphas[-1], "the best should not be at the edge"
assert np.isclose(-model.best_score_, by_hand), "the closed form is exact"
assert model.cv_results_.shape == (80, 30), "one error per row and alpha"
assert -short.best_score_ >= -model.best_score_, "the wide list is at least as good"

# Output:
# alpha 2.4, leave-one-out MSE 41.5
# 80 fits by hand: 41.5
# default list chooses 1.0
