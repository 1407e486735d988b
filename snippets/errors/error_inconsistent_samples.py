"""Rows dropped from X alone break fit; aligning y by the index repairs it."""

# %% data
import numpy as np
import pandas as pd

X = pd.DataFrame({"x": np.arange(10.0)})
y = pd.Series(2 * X["x"] + 1)
X.loc[3, "x"] = np.nan
X = X.dropna()

# %% error
from sklearn.linear_model import LinearRegression

try:
    LinearRegression().fit(X, y)
except ValueError as error:
    print("ValueError:", error)

# %% fix
y = y.loc[X.index]
print("shapes:", X.shape, y.shape)
model = LinearRegression().fit(X, y)

# %% check
assert abs(model.coef_[0] - 2) < 1e-9, "rows should match again"

# Output:
# ValueError: Found input variables with inconsistent numbers of samples: [9, 10]
# shapes: (9, 1) (9,)
