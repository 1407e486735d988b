"""RidgeCV's leave-one-out errors equal those of refitting n times; a wide list finds alpha."""

# %% data: correlated columns
from sklearn.datasets import make_regression

X, y = make_regression(80, 40, n_informative=20, effective_rank=10, noise=5, random_state=0)

# %% choose alpha
import numpy as np
from sklearn.linear_model import RidgeCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

alphas = np.logspace(-3, 4, 30)
model = RidgeCV(alphas, store_cv_results=True)
pipe = make_pipeline(StandardScaler(), model).fit(X, y)
print(f"alpha {model.alpha_:.1f}, leave-one-out RMSE {(-model.best_score_) ** 0.5:.1f}")
print("at the edge of the list:", model.alpha_ in (alphas[0], alphas[-1]))

# %% check
from sklearn.linear_model import Ridge
from sklearn.model_selection import LeaveOneOut, cross_val_predict

Z = pipe[0].transform(X)
predictions = cross_val_predict(Ridge(alpha=model.alpha_), Z, y, cv=LeaveOneOut())
by_hand = np.mean((predictions - y) ** 2)
short = RidgeCV().fit(Z, y)
assert alphas[0] < model.alpha_ < alphas[-1], "the best should not be at the edge"
assert np.isclose(-model.best_score_, by_hand), "the closed form should be exact"
assert model.cv_results_.shape == (80, 30), "there should be one error per row and alpha"
assert -short.best_score_ >= -model.best_score_, "a wide list should be as good"

# Output:
# alpha 2.4, leave-one-out RMSE 6.4
# at the edge of the list: False
