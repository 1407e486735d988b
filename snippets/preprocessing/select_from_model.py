"""SelectFromModel keeps the columns with weight in a lasso or importance in a forest."""

# %% data: 5 informative columns of 50
import numpy as np
from sklearn.datasets import make_regression

X, y = make_regression(300, 50, n_informative=5, noise=10, shuffle=False, random_state=0)

# %% lasso: nonzero weights
from sklearn.ensemble import RandomForestRegressor
from sklearn.feature_selection import SelectFromModel
from sklearn.linear_model import Lasso, LinearRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

lasso = make_pipeline(StandardScaler(), SelectFromModel(Lasso(alpha=5))).fit(X, y)
chosen = lasso[-1].get_support(indices=True)
print("lasso, threshold", lasso[-1].threshold_, "keeps", chosen)

# %% forest: exactly five
forest = RandomForestRegressor(50, random_state=0)
top5 = SelectFromModel(forest, threshold=-np.inf, max_features=5).fit(X, y)
print("forest, five best:", top5.get_support(indices=True))

# %% before a model, inside the folds
model = make_pipeline(*[step for _, step in lasso.steps], LinearRegression())
plain = cross_val_score(LinearRegression(), X, y, cv=5).mean()
r2 = cross_val_score(model, X, y, cv=5).mean()
print(f"R2 all columns {plain:.3f}, selected {r2:.3f}")

# %% check
assert set(range(4)) <= set(chosen) and len(chosen) < 10, "about the informative columns"
assert top5.get_support().sum() == 5, "without a threshold max_features is the exact number"
assert r2 > plain, "dropping noise should help least squares"

# Output:
# lasso, threshold 1e-05 keeps [0 1 2 3]
# forest, five best: [ 0  1  2  3 40]
# R2 all columns 0.988, selected 0.990
