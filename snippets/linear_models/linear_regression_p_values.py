"""The formula of p-values agrees with SciPy; only the feature with an effect is significant."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% table of coefficients
import numpy as np
import pandas as pd
from scipy import stats
from sklearn.linear_model import LinearRegression


def summary(X, y):
    """Coefficient, standard error, t, two-sided p and 95 % interval; the intercept first."""
    model = LinearRegression().fit(X, y)
    A = np.column_stack([np.ones(len(X)), X])
    degrees = len(X) - A.shape[1]
    variance = np.sum((y - model.predict(X)) ** 2) / degrees
    error = np.sqrt(np.diag(variance * np.linalg.inv(A.T @ A)))
    coef = np.r_[model.intercept_, model.coef_]
    half = stats.t.ppf(0.975, degrees) * error
    table = {"coef": coef, "std err": error, "t": coef / error}
    table["p"] = 2 * stats.t.sf(np.abs(coef / error), degrees)
    table |= {"low": coef - half, "high": coef + half}
    return pd.DataFrame(table, index=["intercept", *X.columns])


print(summary(X, y).head(5).round(3).to_string())

# %% check
from sklearn.feature_selection import f_regression

one = summary(X[["bmi"]], y)
line = stats.linregress(X["bmi"], y)
assert np.isclose(one.loc["bmi", "p"], line.pvalue, rtol=1e-6), "it should agree with SciPy"
assert np.isclose(one.loc["bmi", "std err"], line.stderr), "the standard error should agree"
assert np.isclose(f_regression(X[["bmi"]], y)[1][0], line.pvalue, rtol=1e-6), "f_regression too"
alone, together = f_regression(X, y)[1][0], summary(X, y).loc["age", "p"]
assert alone < 0.01 < 0.5 < together, "alone age is significant, together with others it is not"
rng = np.random.default_rng(0)
noise = pd.DataFrame(rng.normal(size=(100, 50))).add_prefix("x")
target = pd.Series(rng.normal(size=100))
best = f_regression(noise, target)[1].argsort()[:5]
assert (summary(noise.iloc[:, best], target)["p"].iloc[1:] < 0.05).sum() >= 2, "selected noise"

# Output:
#               coef  std err       t      p      low     high
# intercept  152.133    2.576  59.061  0.000  147.071  157.196
# age        -10.010   59.749  -0.168  0.867 -127.446  107.426
# sex       -239.816   61.222  -3.917  0.000 -360.147 -119.484
# bmi        519.846   66.533   7.813  0.000  389.076  650.616
# bp         324.385   65.422   4.958  0.000  195.799  452.970
