"""One model predicts several quantiles; the coverage is counted on held-out rows."""

# %% data
from sklearn.datasets import make_regression
from sklearn.model_selection import train_test_split

X, y = make_regression(2000, 5, noise=30, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% fit
import numpy as np
import xgboost as xgb

model = xgb.XGBRegressor(
    objective="reg:quantileerror",
    quantile_alpha=[0.1, 0.5, 0.9],
    n_estimators=100,
    learning_rate=0.1,
    max_depth=4,
    min_child_weight=20,
    random_state=0,
)
pred = np.sort(model.fit(X_train, y_train).predict(X_test), axis=1)  # quantiles may cross
lower, median, upper = pred.T
coverage = np.mean((lower <= y_test) & (y_test <= upper))
print("coverage near 0.8:", 0.5 < coverage < 0.9)

# %% widen to the wanted coverage by held-out errors (conformal)
half, rest = np.arange(len(y_test)) % 2 == 0, np.arange(len(y_test)) % 2 == 1
margin = np.quantile(np.maximum(lower - y_test, y_test - upper)[half], 0.8)
lower, upper = lower - margin, upper + margin

# %% check
from sklearn.metrics import mean_pinball_loss

inside = (lower <= y_test) & (y_test <= upper)
assert abs(inside[rest].mean() - 0.8) < 0.08, "widened, it should cover about 80 %"
assert coverage < 0.79, "unwidened it should cover too little"
for alpha, values in zip((0.1, 0.5, 0.9), pred.T):
    constant = np.full(len(y_test), np.quantile(y_train, alpha))
    better = mean_pinball_loss(y_test, values, alpha=alpha)
    assert better < mean_pinball_loss(y_test, constant, alpha=alpha), "it should beat a constant"
one = xgb.XGBRegressor(objective="reg:quantileerror", quantile_alpha=0.9, n_estimators=2)
assert one.fit(X_train, y_train).predict(X_test).ndim == 1, "one quantile should give a vector"
try:
    xgb.XGBRegressor(objective="reg:quantileerror").fit(X_train, y_train)
    message = ""
except ValueError as error:
    message = str(error)
assert "quantile_alpha" in message, "quantile_alpha should be required"

# Output:
# coverage near 0.8: True
