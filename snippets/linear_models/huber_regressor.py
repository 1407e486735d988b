"""Ten spoilt targets pull least squares off; HuberRegressor keeps the slope and marks them."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% fit
from sklearn.linear_model import HuberRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), HuberRegressor(alpha=0, max_iter=1000))
model.fit(X_train, y_train)
print(f"MAE {mean_absolute_error(y_test, model.predict(X_test)):.0f}")
outliers = X_train.index[model[-1].outliers_]
print(f"{len(outliers)} of {len(X_train)} rows marked, scale {model[-1].scale_:.0f}")

# %% check
import numpy as np
from sklearn.linear_model import LinearRegression

rng = np.random.default_rng(0)
A = rng.uniform(0, 10, (100, 1))
b = 3 * A[:, 0] + 5 + rng.normal(0, 1, 100)
spoilt = np.argsort(A[:, 0])[-10:]
b[spoilt] -= 60
huber, least_squares = HuberRegressor().fit(A, b), LinearRegression().fit(A, b)
assert abs(huber.coef_[0] - 3) < 0.5 < abs(least_squares.coef_[0] - 3), "Huber should be nearer"
assert huber.outliers_[spoilt].all(), "every spoilt row should be marked"
assert huber.outliers_.sum() > 10, "ordinary rows in the tails should be marked too"
cents, euros = HuberRegressor(alpha=0).fit(A, b * 100), HuberRegressor(alpha=0).fit(A, b)
assert np.isclose(cents.coef_[0] / 100, euros.coef_[0], rtol=0.01), "sigma should scale with y"
far = A.copy()
far[spoilt] = 300  # leverage: far out in X
assert abs(HuberRegressor(max_iter=1000).fit(far, b).coef_[0] - 3) > 1, "leverage should pull it"

# Output:
# MAE 46
# 117 of 331 rows marked, scale 37
