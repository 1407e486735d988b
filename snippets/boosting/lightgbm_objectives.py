"""Counts with many zeros: log-scale objectives stay positive and keep the sum, MAE does not."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame(rng.normal(size=(2000, 3)), columns=list("abc"))
y = pd.Series(rng.poisson(np.exp(X["a"] - 1)) * rng.gamma(2, 1, size=2000), name="amount")

# %% compare
import lightgbm as lgb
from sklearn.model_selection import cross_val_predict

objectives = ["regression", "regression_l1", "huber", "poisson", "tweedie"]
pred = {}
for name in objectives:
    model = lgb.LGBMRegressor(
        objective=name, n_estimators=50, num_leaves=7, random_state=0, verbose=-1
    )
    pred[name] = cross_val_predict(model, X, y, cv=3)
    print(f"{name:14} sum as a share of the true one {pred[name].sum() / y.sum():.1f}")

# %% check
assert pred["poisson"].min() > 0 and pred["tweedie"].min() > 0, "log scale: always positive"
assert pred["regression_l1"].sum() < 0.8 * y.sum(), "MAE should predict too low a sum"
assert abs(pred["tweedie"].sum() / y.sum() - 1) < 0.1, "tweedie should keep the sum"
model = lgb.LGBMRegressor(objective="tweedie", n_estimators=20, verbose=-1).fit(X, y)
assert np.allclose(np.exp(model.predict(X, raw_score=True)), model.predict(X)), "raw is the log"
large = 1000 * y + 1000
slow = lgb.LGBMRegressor(objective="huber", n_estimators=50, verbose=-1).fit(X, large)
assert np.ptp(slow.predict(X)) < 0.1 * np.ptp(large), "huber should be slow on large targets"
for name in ("poisson", "tweedie", "gamma"):
    try:
        lgb.LGBMRegressor(objective=name, verbose=-1).fit(X, y - 1)
        message = ""
    except lgb.basic.LightGBMError as error:
        message = str(error)
    assert f"[{name}]: at least one target label" in message, f"{name}: no negative targets"
shares = rng.random(2000)
share = lgb.LGBMRegressor(objective="cross_entropy", n_estimators=5, verbose=-1).fit(X, shares)
assert 0 < share.predict(X).min() and share.predict(X).max() < 1, "shares should stay in [0, 1]"

# Output:
# regression     sum as a share of the true one 1.0
# regression_l1  sum as a share of the true one 0.4
# huber          sum as a share of the true one 0.5
# poisson        sum as a share of the true one 1.0
# tweedie        sum as a share of the true one 0.9
