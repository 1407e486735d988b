"""Twelve shifted columns; made before the split, they keep every test row."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"y": np.arange(60.0)}, index=pd.date_range("2018-01-31", periods=60, freq="ME"))

# %% windows
n = 12
df = df.sort_index()
for k in range(1, n + 1):
    df[f"shift_{k}"] = df["y"].shift(k)
df = df.dropna(subset=[f"shift_{n}"])
print(df.iloc[:2, :4])

# %% split: by time, after the windows
cut = int(len(df) * 0.75)
train, test = df.iloc[:cut], df.iloc[cut:]
X_train, y_train = train.drop(columns="y"), train["y"]
X_test, y_test = test.drop(columns="y"), test["y"]
print(X_train.shape, X_test.shape)

# %% recurrent: (rows, steps, 1), oldest value first
oldest_first = [f"shift_{k}" for k in range(n, 0, -1)]
sequences = X_train[oldest_first].to_numpy().reshape(-1, n, 1)
print("recurrent:", sequences.shape)

# %% check
assert len(df) == 60 - 12 and X_train.shape[1] == 12, "12 rows should go, 12 columns should come"
assert (X_train["shift_12"] == y_train - 12).all(), "shift_12 should be 12 rows older"
assert X_test["shift_1"].iloc[0] == y_train.iloc[-1], "a test row should see the training values"
assert len(test) == 12, "no test row should be lost"
alone = test["y"].to_frame()
alone = alone.assign(**{f"shift_{k}": alone["y"].shift(k) for k in range(1, 13)}).dropna()
assert alone.empty, "windows from 12 test rows alone should lose all of them"
assert np.array_equal(sequences[0, :, 0], np.arange(12.0)), "the oldest value should be first"
newest = X_train.to_numpy().reshape(-1, n, 1)[0, :, 0]
assert np.array_equal(newest, np.arange(12.0)[::-1]), "unordered, time should run backwards"
at_once = pd.Series(np.arange(60.0), name="y").shift(list(range(1, 13))).dropna()
assert list(at_once)[0] == "y_1" and np.array_equal(at_once, df.drop(columns="y")), "as one call"

# Output:
#                y  shift_1  shift_2  shift_3
# 2019-01-31  12.0     11.0     10.0      9.0
# 2019-02-28  13.0     12.0     11.0     10.0
# (36, 12) (12, 12)
# recurrent: (36, 12, 1)
