"""Constant, duplicate, empty and highly correlated columns are found in a few lines."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"a": rng.normal(size=100), "b": rng.integers(0, 3, 100)})
df["same"] = df["a"]
df["constant"] = 7
df["empty"] = np.where(np.arange(100) < 95, np.nan, 1.0)
df["close"] = df["a"] * 2 + rng.normal(0, 0.01, 100)

# %% find
constant = df.columns[df.nunique(dropna=False) <= 1]
empty = df.columns[df.isna().mean() > 0.9]
copies = df.columns[df.T.duplicated()]
print(list(constant), list(empty), list(copies))


# %% copies by hash, for large frames
def column_hash(column):
    return hash(pd.util.hash_pandas_object(column, index=False).to_numpy().tobytes())


copies = df.columns[df.apply(column_hash).duplicated()]
df = df.drop(columns=[*constant, *empty, *copies])

# %% correlated: one of each pair
r = df.corr(numeric_only=True).abs()
upper = r.where(np.triu(np.ones(r.shape, dtype=bool), k=1))
high = [c for c in upper if (upper[c] > 0.98).any()]
df = df.drop(columns=high)
print(high, "left:", df.shape[1])

# %% check
assert list(constant) == ["constant"] and list(empty) == ["empty"], "no information"
assert list(copies) == ["same"], "the first of the copies stays"
flags = pd.DataFrame({"p": [0, 1, 1], "q": [1, 0, 1], "r": [0, 1, 1]})
again = flags.columns[flags.apply(column_hash).duplicated()]
assert again.tolist() == ["r"], "as many ones is not equal"
assert df.columns.tolist() == ["a", "b"], "two columns are left"

# Output:
# ['constant'] ['empty'] ['same']
# ['close'] left: 2
