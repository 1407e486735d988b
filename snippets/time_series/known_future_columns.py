"""What the test file contains enters unshifted; what only training has needs a lag."""

# %% data: promo is known for the test period, visitors are not
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
days = pd.date_range("2026-01-01", periods=214)
df = pd.DataFrame({"date": days, "promo": rng.random(214) < 0.2, "price": rng.uniform(4, 6, 214)})
df["visitors"] = rng.poisson(100 + 60 * df["promo"])
df["y"] = 0.5 * df["visitors"] - 4 * (df["price"] - 5) + rng.normal(0, 2, 214)
train, test = df[:200], df[200:].drop(columns=["y", "visitors"])

# %% what is known
target, horizon = "y", test["date"].nunique()  # one row per date; many series: see the page
known = [name for name in test if name != "date"]
unknown = [name for name in train if name not in test]
print("known in advance:", known, " only with a lag:", unknown)

# %% features
both = pd.concat([train, test], ignore_index=True)
X = both[known].astype(float)
X["price_change"] = both["price"].diff()
for name in unknown:
    X[f"{name}_lag_{horizon}"] = both[name].shift(horizon)
    X[f"{name}_mean"] = both[name].shift(horizon).rolling(28).mean()
X["weekday"] = both["date"].dt.day_of_week

# %% validate on the last days of training, then forecast
from sklearn.ensemble import HistGradientBoostingRegressor

seen = both.index < len(train)
early = seen & (both.index < len(train) - horizon) & X.notna().all(axis=1).to_numpy()
holdout = seen & (both.index >= len(train) - horizon)
model = HistGradientBoostingRegressor(max_iter=60, random_state=0)
model.fit(X[early], both.loc[early, target])
mae = abs(both.loc[holdout, target] - model.predict(X[holdout])).mean()
forecast = model.fit(X[seen], both.loc[seen, target]).predict(X[~seen])
print(f"holdout MAE {mae:.0f}, forecasts: {len(forecast)}")

# %% check
assert len(forecast) == len(test) and X[~seen].notna().all(axis=None), "every test row is complete"
fewer = X.drop(columns=known)
model.fit(fewer[early], both.loc[early, target])
without = abs(both.loc[holdout, target] - model.predict(fewer[holdout])).mean()
assert mae < 0.8 * without, "the promotion plan should help"
leak = X.assign(visitors=both["visitors"])
model.fit(leak[early], both.loc[early, target])
assert abs(both.loc[holdout, target] - model.predict(leak[holdout])).mean() < mae, "looks better"
assert leak.loc[~seen, "visitors"].isna().all(), "but the test rows do not have it"

# Output:
# known in advance: ['promo', 'price']  only with a lag: ['visitors', 'y']
# holdout MAE 5, forecasts: 14
