"""A first look in ten lines: size, types, missing values, target, groups and correlation."""

# %% data
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_wine

wine = load_wine(as_frame=True)
df = wine.frame[["alcohol", "flavanoids", "color_intensity", "proline", "target"]].copy()
df.loc[::20, "alcohol"] = np.nan

# %% look
print(df.shape, "duplicates:", df.duplicated().sum())
print(df.isna().mean().round(3).to_dict())
print(df.describe().loc[["min", "50%", "max"]].round(1))
print(df["target"].value_counts(normalize=True).round(2).to_dict())

# %% relation to the target
print(df.groupby("target")[["flavanoids", "proline"]].median())
first = (df["target"] == 0).astype(float)  # class codes have no order
strength = df.drop(columns="target").corrwith(first, numeric_only=True).abs().sort_values()
print(strength.round(2).to_dict())

df.hist(bins=20, figsize=(8, 5))
plt.tight_layout()
plt.show()

# %% check
assert df.isna().sum().sum() == 9, "every twentieth alcohol is missing"
assert strength.idxmax() == "proline", "the strongest linear relation"

# Output:
# (178, 5) duplicates: 0
# {'alcohol': 0.051, 'flavanoids': 0.0, 'color_intensity': 0.0, 'proline': 0.0, 'target': 0.0}
#      alcohol  flavanoids  color_intensity  proline  target
# min     11.0         0.3              1.3    278.0     0.0
# 50%     13.0         2.1              4.7    673.5     1.0
# max     14.8         5.1             13.0   1680.0     2.0
# {1: 0.4, 0: 0.33, 2: 0.27}
#         flavanoids  proline
# target
# 0            2.980   1095.0
# 1            2.030    495.0
# 2            0.685    627.5
# {'color_intensity': 0.14, 'alcohol': 0.63, 'flavanoids': 0.67, 'proline': 0.83}
