"""VIF with a constant equals 1 / (1 - R2); dropping the worst column step by step lowers all."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% values
import pandas as pd
import statsmodels.api as sm
from statsmodels.stats.outliers_influence import variance_inflation_factor


def vif(X):
    A = sm.add_constant(pd.get_dummies(X, drop_first=True).astype(float).dropna())
    names = A.columns[A.columns != "const"]
    values = [variance_inflation_factor(A.to_numpy(), A.columns.get_loc(n)) for n in names]
    return pd.Series(values, names).sort_values(ascending=False)


print(vif(X).head(3).round(1).to_dict())

# %% drop the worst, one at a time
columns = pd.get_dummies(X, drop_first=True).astype(float)
kept = columns
while kept.shape[1] > 1 and vif(kept).iloc[0] > 10:
    kept = kept.drop(columns=vif(kept).index[0])
print("dropped:", columns.columns.difference(kept.columns).tolist())

# %% check
import numpy as np
from sklearn.linear_model import LinearRegression

r2 = LinearRegression().fit(X.drop(columns="bmi"), X["bmi"]).score(X.drop(columns="bmi"), X["bmi"])
assert np.isclose(vif(X)["bmi"], 1 / (1 - r2)), "it should be 1 / (1 - R2)"
inverse = np.diag(np.linalg.inv(X.corr()))
assert np.allclose(vif(X)[X.columns], inverse), "the inverse correlations hold it as well"
assert np.allclose(vif(X + 100), vif(X), rtol=1e-3), "a shift should not matter with a constant"
assert vif(kept).max() < 10, "all should be low at the end"
assert len(set(X.columns) - set(kept.columns)) < (vif(X) > 10).sum(), "fewer than were high"

# Output:
# {'s1': 59.2, 's2': 39.2, 's3': 15.4}
# dropped: ['s1']
