"""SelectFromModel keeps the columns with weight in a lasso or importance in a forest."""

# %% data: 5 informative columns of 50
from sklearn.datasets import make_regression

X, y = make_regression(300, 50, n_informative=5, noise=10, shuffle=False, random_state=0)

# %% lasso: nonzero weights, inside the folds
from sklearn.feature_selection import SelectFromModel
from sklearn.linear_model import LassoCV, LinearRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

lasso = SelectFromModel(LassoCV(random_state=0))
model = make_pipeline(StandardScaler(), lasso, LinearRegression())
print(f"R2 {cross_val_score(model, X, y).mean():.3f}")
model.fit(X, y)
kept = model[:-1].get_feature_names_out()
print("kept:", list(kept[:4]), "...")

# %% forest: exactly the five best
import numpy as np
from sklearn.ensemble import RandomForestRegressor

forest = RandomForestRegressor(50, random_state=0)
top5 = SelectFromModel(forest, threshold=-np.inf, max_features=5).fit(X, y)
print("forest:", list(top5.get_feature_names_out()))

# %% check
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import Lasso

chosen = SelectFromModel(Lasso(alpha=5)).fit(X, y).get_support(indices=True)
assert set(range(4)) <= set(chosen) and len(chosen) < 10, "lasso: about the informative columns"
assert top5.get_support().sum() == 5, "threshold -inf: max_features is the exact number"
limit = SelectFromModel(forest, max_features=20).fit(X, y)
assert limit.get_support().sum() < 20, "max_features alone should only be an upper limit"
try:
    SelectFromModel(HistGradientBoostingRegressor(max_iter=5)).fit(X, y).transform(X)
    message = ""
except (ValueError, AttributeError) as error:
    message = str(error)
assert "feature_importances_" in message, "histogram boosting should have no importances"

# Output:
# R2 0.989
# kept: ['x0', 'x1', 'x2', 'x3'] ...
# forest: ['x0', 'x1', 'x2', 'x3', 'x40']
