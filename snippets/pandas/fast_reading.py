"""Chunks with usecols give the same sums as the whole file; small types take less memory."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
n = 20_000
full = pd.DataFrame({"id": np.arange(n), "store": rng.integers(0, 5, n), "x": rng.normal(size=n)})
full["text"] = "some long text that nobody needs"
full.to_csv("big.csv", index=False)

# %% only what is needed
df = pd.read_csv("big.csv", usecols=["store", "x"], dtype={"store": "int8", "x": "float32"})
print(df.dtypes.astype(str).to_dict(), df.shape)

# %% in chunks
parts = []
for part in pd.read_csv("big.csv", usecols=["store", "x"], chunksize=3000):
    parts.append(part.groupby("store")["x"].sum())
totals = pd.concat(parts).groupby(level=0).sum()
print(len(parts), "chunks")

# %% pyarrow
arrow = pd.read_csv("big.csv", engine="pyarrow", usecols=["store", "x"])

# %% check
expected = full.groupby("store")["x"].sum()
assert np.allclose(totals, expected), "sums of sums are the sums"
assert np.allclose(arrow["x"], full["x"]), "the pyarrow parser reads the same"
assert df.memory_usage().sum() < full[["store", "x"]].memory_usage().sum() / 3, "smaller types"
import io
import warnings

row = ",".join("1" * 64) + "\n"
mixed = io.StringIO("c" + ",b" * 63 + "\n" + row * 20_000 + row.replace("1", "x", 1) * 20_000)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    pd.read_csv(mixed)
said = str(caught[0].message)
assert "have mixed types. Specify dtype option on import or set low_memory=False." in said, said
assert ("(0: c) have mixed types." in said) == (pd.__version__ >= "3"), "pandas 3 names it"
reordered = pd.read_csv("big.csv", usecols=["x", "store"], nrows=1)
assert list(reordered) == ["store", "x"], "usecols does not set the order"

# Output:
# {'store': 'int8', 'x': 'float32'} (20000, 2)
# 7 chunks
