"""Vectorized expressions give the same numbers as apply(axis=1), without a call for each row."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"a": rng.normal(size=20_000), "b": rng.normal(size=20_000)})

# %% instead of apply
df["chosen"] = np.where(df["a"] > df["b"], df["a"], 2 * df["b"])
df["size"] = np.select([df["a"] > 1, df["a"] > 0], ["large", "medium"], default="small")
df["high"] = df[["a", "b"]].max(axis=1)
print(df.head(3).round(2))


# %% a function of single values
def score(a, b, k=2):
    return a if a > b else k * b


df["score"] = [score(a, b) for a, b in zip(df["a"], df["b"])]
slow = df.apply(lambda row: score(row["a"], row["b"]), axis=1)
few = df.head(100)
two = few.apply(lambda row: [row["a"] - 1, row["a"] + 1], axis=1, result_type="expand")

# %% check
assert np.allclose(slow, df["chosen"]) and np.allclose(df["score"], df["chosen"]), "same numbers"
calls = []
df.head(500).apply(lambda row: calls.append(1), axis=1)
assert len(calls) == 500, "apply calls the function once a row, which takes the time"
assert two.shape == (100, 2), "expand makes columns of a returned list"
row = pd.DataFrame({"n": [1], "x": [0.5]}).apply(lambda r: r["n"], axis=1)
assert row.dtype == float, "in a row the integer becomes a float"
try:
    df.apply(lambda row: row["a"])
    raised = False
except KeyError:
    raised = True
assert raised, "without axis=1 the function gets columns"
assert np.isnan(np.maximum(pd.Series([np.nan]), 1)[0]), "np.maximum does not skip NaN"

# Output:
#       a     b  chosen    size  high
# 0  0.13  0.32    0.65  medium  0.32
# 1 -0.13  1.13    2.25   small  1.13
# 2  0.64  0.14    0.64  medium  0.64
