"""Linear scalings change the axis, not the shape: all are perfectly correlated, with one skew."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"cm": rng.gamma(3, 20, size=500)})

# %% scale
from sklearn.preprocessing import MinMaxScaler, PowerTransformer, RobustScaler, StandardScaler

df["by_hand"] = df["cm"] / 100
for scaler in [MinMaxScaler(), StandardScaler(), RobustScaler(), PowerTransformer()]:
    df[type(scaler).__name__] = scaler.fit_transform(df[["cm"]]).ravel()
table = df.agg(["min", "mean", "max", "skew"]).T.round(2) + 0.0
print(table)

# %% plot
import matplotlib.pyplot as plt

df.hist(bins=30, figsize=(12, 6), layout=(2, 3))
plt.tight_layout()
plt.show()

linear = ["by_hand", "MinMaxScaler", "StandardScaler", "RobustScaler"]

# %% check
assert np.allclose(df[linear].skew(), df["cm"].skew()), "linear scaling keeps the skew"
assert abs(df["PowerTransformer"].skew()) < 0.2 < df["cm"].skew(), "the power transform removes it"

# Output:
#                    min   mean     max  skew
# cm                3.43  57.54  206.67  1.24
# by_hand           0.03   0.58    2.07  1.24
# MinMaxScaler      0.00   0.27    1.00  1.24
# StandardScaler   -1.65   0.00    4.56  1.24
# RobustScaler     -1.19   0.18    3.97  1.24
# PowerTransformer -3.35   0.00    2.87  0.00
