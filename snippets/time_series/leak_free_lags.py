"""Lags and window means of h steps back for train and test; a change of the future leaves them."""

# %% data: train with the target, test (3 days ahead) without it
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
days = pd.date_range("2026-01-01", periods=33)
df = pd.DataFrame({"id": np.repeat(["a", "b"], 33), "date": np.tile(days, 2)})
df["y"] = rng.normal(size=66).cumsum()
train = df[df["date"] < "2026-01-31"]
test = df[df["date"] >= "2026-01-31"].drop(columns="y")


# %% features
def add_lags(frame, horizon, lags=(0, 1, 7), windows=(7, 14)):
    """Lags and rolling means per id; all at least horizon rows back."""
    frame = frame.sort_values(["id", "date"]).copy()
    known = frame.groupby("id")["y"].shift(horizon)
    by_id = known.groupby(frame["id"])
    for k in lags:
        frame[f"lag_{horizon + k}"] = by_id.shift(k)
    for size in windows:
        frame[f"mean_{size}"] = by_id.transform(lambda s: s.rolling(size, min_periods=1).mean())
    return frame


both = pd.concat([train, test], ignore_index=True)
table = add_lags(both, horizon=3)
train_table, test_table = table[table["y"].notna()], table[table["y"].isna()]
print(test_table.drop(columns="date").head(3).round(1).to_string(index=False))


# %% check
def same_before(make, day=20):
    """Whether each feature of the past stays when all that comes later is changed."""
    late = df["date"] >= days[day]
    changed = df.assign(y=df["y"].where(~late, df["y"] + 100))
    before, after = (make(frame).drop(columns=["id", "date", "y"]) for frame in (df, changed))
    early = (df["date"] < days[day]).to_numpy()
    return np.isclose(before[early], after[early], equal_nan=True).all(axis=0)


assert same_before(lambda frame: add_lags(frame, 3)).all(), "no feature should know the future"


def centred(frame):
    mean = frame.groupby("id")["y"].transform(lambda s: s.rolling(7, center=True).mean())
    return frame.assign(m=mean)


assert not same_before(centred).any(), "center=True should fail that test"
first_b = table[table["id"] == "b"].head(3)
assert first_b[["lag_3", "mean_7"]].isna().all(axis=None), "nothing should come from another id"

# Output:
# id   y  lag_3  lag_4  lag_10  mean_7  mean_14
#  a NaN   -3.4   -2.5    -3.8    -2.5     -3.4
#  a NaN   -3.9   -3.4    -2.4    -2.7     -3.4
#  a NaN   -3.6   -3.9    -3.1    -2.8     -3.4
