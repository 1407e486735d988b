"""Linear scalings change the axis, not the shape: they keep the skew of a column."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% scale: the most skewed column
import pandas as pd
from sklearn.preprocessing import MinMaxScaler, PowerTransformer, RobustScaler, StandardScaler

column = X.select_dtypes("number").skew().idxmax()
df = pd.DataFrame({column: X[column]})
df["divided"] = df[column] / df[column].abs().max()
for scaler in [MinMaxScaler(), StandardScaler(), RobustScaler(), PowerTransformer()]:
    df[type(scaler).__name__] = scaler.fit_transform(df[[column]]).ravel()
table = df.agg(["min", "mean", "max", "skew"]).T.round(2) + 0.0
print(table)

# %% plot
import matplotlib.pyplot as plt

df.hist(bins=30, figsize=(12, 6), layout=(2, 3))
plt.tight_layout()
plt.show()

# %% check
import numpy as np

linear = ["divided", "MinMaxScaler", "StandardScaler", "RobustScaler"]
assert np.allclose(df[linear].skew(), df[column].skew()), "linear scaling should keep the skew"
assert abs(df["PowerTransformer"].skew()) < 0.5 < df[column].skew(), "a power should remove it"

# Output:
#                    min   mean     max  skew
# area error        6.80  40.34  542.20  5.45
# divided           0.01   0.07    1.00  5.45
# MinMaxScaler      0.00   0.06    1.00  5.45
# StandardScaler   -0.74   0.00   11.04  5.45
# RobustScaler     -0.65   0.58   18.93  5.45
# PowerTransformer -2.77   0.00    2.53  0.07
