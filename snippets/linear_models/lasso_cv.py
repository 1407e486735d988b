"""LassoCV finds alpha, its best score matches a grid search, and noise columns mostly get zero."""

# %% data
from sklearn.datasets import make_regression

X, y = make_regression(200, 60, n_informative=5, noise=20, shuffle=False, random_state=0)

# %% fit
import numpy as np
from sklearn.linear_model import Lasso, LassoCV
from sklearn.model_selection import KFold
from sklearn.preprocessing import StandardScaler

X_scaled = StandardScaler().fit_transform(X)
cv = KFold(5, shuffle=True, random_state=0)
model = LassoCV(cv=cv, max_iter=10_000).fit(X_scaled, y)
mse = model.mse_path_.mean(axis=1)
print(f"alpha {model.alpha_:.1f}, RMSE {mse.min() ** 0.5:.0f}, "
      f"columns kept {(model.coef_ != 0).sum()} of {X.shape[1]}")

# %% one standard error: a sparser model
error = model.mse_path_.std(axis=1, ddof=1) / np.sqrt(model.mse_path_.shape[1])
limit = mse.min() + error[mse.argmin()]
sparse = Lasso(alpha=model.alphas_[mse <= limit].max()).fit(X_scaled, y)
print("within one standard error:", (sparse.coef_ != 0).sum())

# %% plot the error and the weights along the path
import matplotlib.pyplot as plt
from sklearn.linear_model import lasso_path

alphas, coefs, _ = lasso_path(X_scaled, y - y.mean())
fig, (left, right) = plt.subplots(1, 2, figsize=(11, 4))
left.semilogx(model.alphas_, mse)
left.axvline(model.alpha_, ls="--")
right.semilogx(alphas, coefs.T)
plt.show()

# %% check
from sklearn.model_selection import GridSearchCV

assert model.alphas_[mse.argmin()] == model.alpha_, "alpha_ should have the lowest mean MSE"
assert (model.coef_[:4] != 0).all(), "informative columns should stay"
grid = {"alpha": model.alphas_[::5]}
search = GridSearchCV(Lasso(), grid, scoring="neg_mean_squared_error", cv=cv).fit(X_scaled, y)
assert mse.min() <= -search.best_score_ * 1.001, "a grid search should find no better"
assert (sparse.coef_ != 0).sum() < (model.coef_ != 0).sum(), "a larger alpha should keep fewer"
assert (Lasso(alpha=model.alphas_[0] * 1.01).fit(X_scaled, y).coef_ == 0).all(), "top of the path"

# Output:
# alpha 1.9, RMSE 22, columns kept 14 of 60
# within one standard error: 6
