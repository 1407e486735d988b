"""Split by date with < and >=; .loc slices on both sides would share the split day."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
index = pd.date_range("2024-01-01", periods=500, freq="D")
df = pd.DataFrame({"y": rng.normal(size=500).cumsum()}, index=index)

# %% split
import matplotlib.pyplot as plt
from sklearn.model_selection import TimeSeriesSplit

split_date = pd.Timestamp("2025-02-01")
train, test = df[df.index < split_date], df[df.index >= split_date]
print(len(train), "+", len(test), "=", len(df))
ax = train["y"].plot(label="train", legend=True, xlabel="day", ylabel="y")
test["y"].plot(ax=ax, label="test", legend=True)
ax.figure.tight_layout()

# %% folds of the training part
for past, future in TimeSeriesSplit(3, gap=7).split(train):
    print(f"train 0..{past[-1]}, test {future[0]}..{future[-1]}")

plt.show()

# %% check
for past, future in TimeSeriesSplit(3, gap=7).split(train):
    assert past.max() + 7 < future.min(), "the test should come after the gap"
both = len(df.loc[:split_date]) + len(df.loc[split_date:])
assert both == len(df) + 1, "slices by .loc should share the split day"
assert train.index.max() < test.index.min(), "train should end before test"
assert len(train) + len(test) == len(df), "no row should be lost or doubled"
assert split_date in df.loc[:split_date].index, "label slices should include the stop"

# Output:
# 397 + 103 = 500
# train 0..92, test 100..198
# train 0..191, test 199..297
# train 0..290, test 298..396
