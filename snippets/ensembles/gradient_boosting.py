"""Fitting trees to residuals by hand gives exactly the predictions of gradient boosting."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = rng.uniform(-1, 1, (300, 1))
y = 3 * X[:, 0] ** 2 + rng.normal(0, 0.1, 300)

# %% by hand: each tree predicts the residuals
from sklearn.tree import DecisionTreeRegressor

prediction = np.full(300, y.mean())
for i in range(20):
    residual = y - prediction
    tree = DecisionTreeRegressor(max_depth=2, random_state=0).fit(X, residual)
    prediction += 0.3 * tree.predict(X)
    if i in (0, 4, 19):
        print(f"{i + 1:2} trees: training MSE {np.mean((y - prediction) ** 2):.3f}")

# %% the estimator
from sklearn.ensemble import GradientBoostingRegressor

model = GradientBoostingRegressor(n_estimators=20, learning_rate=0.3, max_depth=2).fit(X, y)
assert np.allclose(model.predict(X), prediction), "should equal boosting by hand"

# %% early stopping
model = GradientBoostingRegressor(n_estimators=500, n_iter_no_change=5, random_state=0).fit(X, y)
print("stopped before 500 trees:", model.n_estimators_ < 500)

# %% check
assert model.n_estimators_ < 500, "early stopping should cut the number of trees"
assert "n_jobs" not in model.get_params(), "boosting has no n_jobs"

# Output:
#  1 trees: training MSE 0.518
#  5 trees: training MSE 0.083
# 20 trees: training MSE 0.009
# stopped before 500 trees: True
