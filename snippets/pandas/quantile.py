"""Quantiles give the box plot limits; clipping at them keeps every row."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
train = pd.Series(np.append(rng.normal(50, 5, 1000), [500.0, -300.0]))
test = pd.Series([40.0, 900.0])

# %% limits
q1, q3 = train.quantile([0.25, 0.75])
low, high = q1 - 1.5 * (q3 - q1), q3 + 1.5 * (q3 - q1)
outliers = ~train.between(low, high)
print(f"limits {low:.0f} to {high:.0f}, outliers {outliers.mean():.3f}")
clipped = test.clip(low, high)
print(clipped.round(0).tolist())

# %% every numeric column, limits from the training rows
df, df_test = train.to_frame("x"), test.to_frame("x")
numbers = df.select_dtypes("number").columns
lower, upper = df[numbers].quantile(0.01), df[numbers].quantile(0.99)
df_test[numbers] = df_test[numbers].clip(lower, upper, axis=1)

# %% check
assert train.quantile(0.5) == train.median(), "q = 0.5 is the median"
assert np.isclose(train.quantile(0.95), np.percentile(train, 95)), "NumPy counts in percent"
assert outliers[1000:].all() and outliers.mean() < 0.02, "both planted values are found"
assert len(clipped) == 2 and clipped[1] == high, "clipping keeps the row"
assert df_test["x"][1] == train.quantile(0.99), "each column is clipped at its own limits"
assert np.isnan(np.quantile([1.0, np.nan], 0.5)), "NumPy gives NaN"
assert pd.Series([1.0, np.nan, 3.0]).quantile(0.5) == 2.0, "missing values are left out"

# Output:
# limits 37 to 63, outliers 0.011
# [40.0, 63.0]
