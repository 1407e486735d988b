"""Usual features of a table; a ratio helps a tree that sees only its parts, not a line."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"price": rng.uniform(50, 500, 1000), "area": rng.uniform(20, 200, 1000)})
df["city"] = rng.choice(["Rome", "Oslo", "Bern"], 1000)
df["date"] = pd.Timestamp("2026-01-01") + pd.to_timedelta(rng.integers(0, 365, 1000), unit="D")
df["rooms"] = pd.Series(rng.integers(1, 6, 1000)).mask(rng.random(1000) < 0.1)
y = (df["price"] / df["area"] > 3).astype(int)

# %% build
new = df.copy()
new["price_per_m2"] = df["price"] / df["area"]
new["log_price"] = np.log1p(df["price"])
new["month"], new["weekday"] = df["date"].dt.month, df["date"].dt.day_of_week
new["city_area"] = df.groupby("city")["area"].transform("mean")
new["city_count"] = df["city"].map(df["city"].value_counts())
new["rooms_missing"] = df["rooms"].isna().astype(int)
print(new.iloc[0].to_string())

# %% compare
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

tree = DecisionTreeClassifier(max_depth=3, random_state=0)
linear = make_pipeline(StandardScaler(), LogisticRegression())
raw, gain = ["price", "area"], {}
for name, model in {"tree": tree, "linear": linear}.items():
    before = cross_val_score(model, df[raw], y).mean()
    after = cross_val_score(model, new[[*raw, "price_per_m2"]], y).mean()
    gain[name] = after - before
    print(f"{name:6} raw columns {before:.2f}, with the ratio {after:.2f}")

# %% check
assert gain["tree"] > 0.03, "one split on the ratio should replace a staircase"
assert gain["linear"] < 0.02, "this border is a straight line in price and area"

# Output:
# price                     336.632759
# area                       22.341381
# city                            Oslo
# date             2026-11-29 00:00:00
# rooms                            5.0
# price_per_m2               15.067679
# log_price                   5.821959
# month                             11
# weekday                            6
# city_area                 102.521427
# city_count                       344
# rooms_missing                      0
# tree   raw columns 0.92, with the ratio 1.00
# linear raw columns 0.99, with the ratio 1.00
