"""The IQR rule flags 0.7 % of normal data and many more of skewed data; clipping caps them."""

# %% data
import numpy as np
import pandas as pd
from scipy import stats

rng = np.random.default_rng(0)
df = pd.DataFrame({"normal": rng.normal(50, 10, 20000), "skewed": rng.lognormal(3, 1, 20000)})
df.loc[0, "normal"] = 999  # a typing error

# %% limits and flags per column
q1, q3 = df.quantile(0.25), df.quantile(0.75)
low, high = q1 - 1.5 * (q3 - q1), q3 + 1.5 * (q3 - q1)
outside = (df < low) | (df > high)
print(outside.mean().map("{:.1%}".format).to_string())
assert np.allclose(q3 - q1, stats.iqr(df, axis=0)), "the same range as scipy"

# %% cap, or transform first
capped = df.clip(low, high, axis=1)
print("largest normal value:", df["normal"].max(), "capped:", round(capped["normal"].max()))

log = np.log(df["skewed"])
q1, q3 = log.quantile([0.25, 0.75])
share = ((log < q1 - 1.5 * (q3 - q1)) | (log > q3 + 1.5 * (q3 - q1))).mean()
print(f"skewed column after the logarithm: {share:.1%}")

# %% check
assert outside.loc[0, "normal"], "the error is found"
assert 0.005 < outside["normal"].mean() < 0.01, "about 0.7 % of normal data"
assert outside["skewed"].mean() > 0.05, "a skewed column has many"
assert len(capped) == len(df) and (capped <= high).all(axis=None), "no row lost, none outside"
assert share < 0.01, "the logarithm makes it normal"

# Output:
# normal    0.7%
# skewed    7.9%
# largest normal value: 999.0 capped: 77
# skewed column after the logarithm: 0.8%
