"""Two quantile models make an interval; its coverage is counted on held-out rows."""

# %% data
from sklearn.datasets import make_regression
from sklearn.model_selection import train_test_split

X, y = make_regression(2000, 5, noise=30, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% fit
import lightgbm as lgb
import numpy as np
import pandas as pd

X_train, X_test = pd.DataFrame(X_train), pd.DataFrame(X_test)
pred = {}
for alpha in (0.1, 0.5, 0.9):
    model = lgb.LGBMRegressor(
        objective="quantile", alpha=alpha, num_leaves=15, random_state=0, verbose=-1
    )
    pred[alpha] = model.fit(X_train, y_train).predict(X_test)
bounds = np.sort(np.column_stack(list(pred.values())), axis=1)  # quantiles may cross
lower, median, upper = bounds.T
coverage = np.mean((lower <= y_test) & (y_test <= upper))
print("coverage near 0.8:", 0.5 < coverage < 0.9)

# %% widen to the wanted coverage by held-out errors (conformal)
half, rest = np.arange(len(y_test)) % 2 == 0, np.arange(len(y_test)) % 2 == 1
excess = np.maximum(lower - y_test, y_test - upper)[half]
margin = np.quantile(excess, 0.8)
lower, upper = lower - margin, upper + margin

# %% check
from sklearn.metrics import mean_pinball_loss

inside = (lower <= y_test) & (y_test <= upper)
assert abs(inside[rest].mean() - 0.8) < 0.08, "widened, it should cover about 80 %"
assert coverage < 0.78, "unwidened it should cover too little"
for alpha, values in pred.items():
    constant = np.full(len(y_test), np.quantile(y_train, alpha))
    better = mean_pinball_loss(y_test, values, alpha=alpha)
    assert better < mean_pinball_loss(y_test, constant, alpha=alpha), "it should beat a constant"
plain, same = (
    lgb.LGBMRegressor(n_estimators=5, verbose=-1, **extra).fit(X_train, y_train).predict(X_test)
    for extra in ({}, {"alpha": 0.1})
)
assert np.array_equal(plain, same), "alpha alone should do nothing"

# Output:
# coverage near 0.8: True
