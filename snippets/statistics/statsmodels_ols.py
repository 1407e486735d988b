"""OLS has no intercept unless you add it; with it the result is that of LinearRegression."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% fit
import pandas as pd
import statsmodels.api as sm

A = pd.get_dummies(X, drop_first=True).astype(float)  # text, bool columns as 0 and 1
A = sm.add_constant(A, has_constant="add")  # the intercept: OLS adds none
model = sm.OLS(y, A, missing="drop").fit()
print(model.summary().tables[1])  # print(model.summary()) shows all
print(f"R2 {model.rsquared:.3f}, adjusted {model.rsquared_adj:.3f}, AIC {model.aic:.0f}")

# %% table
ci = model.conf_int()
table = pd.DataFrame({"coef": model.params, "std err": model.bse, "p": model.pvalues})
table[["low", "high"]] = ci
print("significant:", table.index[table["p"] < 0.01].tolist())

# %% check
import numpy as np
from sklearn.linear_model import LinearRegression

line = LinearRegression().fit(X, y)
assert np.allclose(model.params.iloc[1:], line.coef_, rtol=1e-4), "same as LinearRegression"
assert np.isclose(model.params["const"], line.intercept_), "and the same intercept"
none = sm.OLS(y, X).fit()
through_zero = LinearRegression(fit_intercept=False).fit(X, y)
assert np.allclose(none.params, through_zero.coef_, rtol=1e-4), "no constant: through zero"
assert "R-squared (uncentered)" in none.summary().as_text(), "the summary should say so"
shifted = sm.OLS(y, X + 1).fit()
assert shifted.rsquared > 0.8 > 0.6 > model.rsquared, "uncentered R2 should be misleading"
assert sm.add_constant(X[:1]).shape[1] == X.shape[1], "one row: each column is constant"
assert sm.add_constant(X[:1], has_constant="add").shape[1] == X.shape[1] + 1, "add should add"
assert sm.OLS(X, y).fit().params.shape == (1, 10), "swapped arguments fit without an error"
assert sm.OLS(y.mask(y.index == 3), A).fit().params.isna().all(), "NaN in y: all NaN"
assert sm.OLS(y.mask(y.index == 3), A, missing="drop").fit().nobs == 441, "drop should help"

# Output:
# ==============================================================================
#                  coef    std err          t      P>|t|      [0.025      0.975]
# ------------------------------------------------------------------------------
# const        152.1335      2.576     59.061      0.000     147.071     157.196
# age          -10.0099     59.749     -0.168      0.867    -127.446     107.426
# sex         -239.8156     61.222     -3.917      0.000    -360.147    -119.484
# bmi          519.8459     66.533      7.813      0.000     389.076     650.616
# bp           324.3846     65.422      4.958      0.000     195.799     452.970
# s1          -792.1756    416.680     -1.901      0.058   -1611.153      26.802
# s2           476.7390    339.030      1.406      0.160    -189.620    1143.098
# s3           101.0433    212.531      0.475      0.635    -316.684     518.770
# s4           177.0632    161.476      1.097      0.273    -140.315     494.441
# s5           751.2737    171.900      4.370      0.000     413.407    1089.140
# s6            67.6267     65.984      1.025      0.306     -62.064     197.318
# ==============================================================================
# R2 0.518, adjusted 0.507, AIC 4794
# significant: ['const', 'sex', 'bmi', 'bp', 's5']
