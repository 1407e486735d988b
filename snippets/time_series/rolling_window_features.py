"""Twelve shifted columns; the last training rows give the first test rows their history."""

# %% data
import numpy as np
import pandas as pd

index = pd.date_range("2018-01-31", periods=60, freq="ME")
df = pd.DataFrame({"y": np.arange(60.0)}, index=index)
train, test = df.iloc[:48], df.iloc[48:]


# %% windows
def add_lags(frame, n=12):
    lags = {f"shift_{k}": frame["y"].shift(k) for k in range(1, n + 1)}
    return frame.assign(**lags).dropna()


train_table = add_lags(train)
test_table = add_lags(pd.concat([train.tail(12), test]))
print(train_table.shape, test_table.shape)

X_train, y_train = train_table.drop(columns="y"), train_table["y"]
sequence = X_train[X_train.columns[::-1]].to_numpy().reshape(-1, 12, 1)
print("recurrent:", sequence.shape)

# %% check
assert X_train.shape == (48 - 12, 12), "the first 12 rows have no full history"
assert test_table.index.equals(test.index), "no test row is lost"
assert (X_train["shift_12"] == y_train - 12).all(), "shift_12 is 12 rows older"
assert np.array_equal(sequence[0, :, 0], np.arange(12.0)), "oldest value first"

# Output:
# (36, 13) (12, 13)
# recurrent: (36, 12, 1)
