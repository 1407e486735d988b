"""A change of the future must not change a feature: shift before rolling passes that test."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"id": np.repeat(["a", "b"], 30), "day": np.tile(np.arange(30), 2)})
df["y"] = rng.normal(size=60).cumsum()
horizon = 3


# %% features
def features(frame):
    base = frame.groupby("id")["y"].shift(horizon)
    mean = base.groupby(frame["id"]).transform(lambda s: s.rolling(7, min_periods=1).mean())
    leaky = frame.groupby("id")["y"].transform(lambda s: s.rolling(7, min_periods=1).mean())
    return pd.DataFrame({"lag": base, "mean": mean, "leaky": leaky})


# %% test: change everything after day 20
changed = df.copy()
changed.loc[changed["day"] >= 20, "y"] += 100
before, after = features(df), features(changed)
early = df["day"] < 20 + horizon
same = np.isclose(before[early], after[early], equal_nan=True).all(axis=0)
print(dict(zip(before, same.tolist())))

first_b = before[(df["id"] == "b") & (df["day"] < horizon)]

# %% check
assert same[:2].all(), "shifted features know nothing of the change"
assert not same[2], "a plain rolling mean does"
assert first_b["mean"].isna().all(), "and nothing of the other series"

# Output:
# {'lag': True, 'mean': True, 'leaky': False}
