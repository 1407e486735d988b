"""A scaler fitted on the past maps the future beyond 1, and inverts predictions exactly."""

# %% data
import numpy as np
import pandas as pd

index = pd.date_range("2020-01-31", periods=60, freq="ME")
y = 100 + 2 * np.arange(60) + 10 * np.sin(np.arange(60) / 2)
df = pd.DataFrame({"y": y}, index=index)
train, test = df[df.index < "2024-01-01"], df[df.index >= "2024-01-01"]

# %% scale
from sklearn.preprocessing import MinMaxScaler

scaler = MinMaxScaler().fit(train)
train_s, test_s = scaler.transform(train), scaler.transform(test)
print(f"train {train_s.min():.2f} to {train_s.max():.2f}, test up to {test_s.max():.2f}")

# %% invert
restored = scaler.inverse_transform(test_s)

# %% check
leaky = MinMaxScaler().fit(df)
assert np.isclose(train_s.min(), 0) and np.isclose(train_s.max(), 1), "the training range is 0..1"
assert test_s.max() > 1, "the future leaves the range, and that is right"
assert np.allclose(restored, test), "inverse_transform gives the original unit"
assert leaky.data_max_[0] > scaler.data_max_[0], "a fit on everything has seen the future"

# Output:
# train 0.00 to 1.00, test up to 1.27
