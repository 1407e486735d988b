"""LassoCV finds alpha, its best score matches a grid search, and noise columns mostly get zero."""

# %% data: 5 informative columns of 60
from sklearn.datasets import make_regression
from sklearn.preprocessing import StandardScaler

X, y = make_regression(200, 60, n_informative=5, noise=20, shuffle=False, random_state=0)
X = StandardScaler().fit_transform(X)

# %% fit
import numpy as np
from sklearn.linear_model import Lasso, LassoCV
from sklearn.model_selection import KFold

cv = KFold(5, shuffle=True, random_state=0)
model = LassoCV(cv=cv).fit(X, y)
mse = model.mse_path_.mean(axis=1)
print(f"alpha {model.alpha_:.1f}, columns kept {(model.coef_ != 0).sum()} of 60")

# %% the same as a grid search over the same alphas
from sklearn.model_selection import GridSearchCV

grid = {"alpha": model.alphas_[::5]}
search = GridSearchCV(Lasso(), grid, scoring="neg_mean_squared_error", cv=cv).fit(X, y)
best = -search.best_score_
print(f"RMSE: LassoCV {mse.min() ** 0.5:.1f}, grid search {best**0.5:.1f}")

# %% one standard error: a sparser model
error = model.mse_path_.std(axis=1, ddof=1) / np.sqrt(5)
limit = mse.min() + error[mse.argmin()]
sparse = Lasso(alpha=model.alphas_[mse <= limit].max()).fit(X, y)
print("columns kept within one standard error:", (sparse.coef_ != 0).sum())

# %% check
assert len(model.alphas_) == 100 and model.alphas_[mse.argmin()] == model.alpha_, "lowest MSE"
assert (model.coef_[:4] != 0).all(), "informative columns stay"
assert mse.min() <= best * 1.001, "LassoCV saw a finer path"
assert (sparse.coef_ != 0).sum() < (model.coef_ != 0).sum(), "a larger alpha keeps fewer"

# Output:
# alpha 1.9, columns kept 14 of 60
# RMSE: LassoCV 22.3, grid search 22.4
# columns kept within one standard error: 6
