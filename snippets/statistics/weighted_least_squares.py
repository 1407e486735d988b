"""WLS weights are inverse variances: noisy rows count less, and the errors are right again."""

# %% data: y is the more noisy, the larger s
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame({"x": rng.normal(size=500), "z": rng.normal(size=500)})
s = pd.Series(rng.uniform(0.2, 3, 500))
y = 1 + 2 * X["x"] + s * rng.normal(size=500)

# %% fit
import statsmodels.api as sm

A = sm.add_constant(X)
model = sm.WLS(y, A, weights=1 / s**2).fit()  # a row that is the mean of m others: weights=m
plain = sm.OLS(y, A).fit()
print(f"x: OLS {plain.bse['x']:.2f}, WLS {model.bse['x']:.2f} standard error")

# %% weights that are not known: estimate the noise from the residuals
import numpy as np

spread = sm.OLS(np.log(plain.resid**2), A.assign(s=s)).fit()  # columns that drive the noise
feasible = sm.WLS(y, A, weights=1 / np.exp(spread.fittedvalues)).fit()
print(f"x: estimated weights {feasible.bse['x']:.2f}")

# %% check
import statsmodels.formula.api as smf
from sklearn.linear_model import LinearRegression

assert model.bse["x"] < 0.6 * plain.bse["x"], "WLS should be more exact"
line = LinearRegression().fit(X, y, sample_weight=1 / s**2)
assert np.allclose(line.coef_, model.params.iloc[1:]), "as sample_weight of scikit-learn"
scaled = sm.WLS(y, A, weights=100 / s**2).fit()
assert np.allclose(scaled.bse, model.bse), "only the ratios of the weights count"
assert np.allclose(sm.GLS(y, A, sigma=s**2).fit().params, model.params), "GLS takes variances"
df = X.assign(y=y, w=1 / s**2)
by_formula = smf.wls("y ~ x + z", df, weights=df["w"]).fit()
assert np.allclose(by_formula.params, model.params), "the formula gives the same"
try:
    smf.wls("y ~ x + z", df, weights="w").fit()
    message = ""
except TypeError as error:
    message = str(error)
assert "ufunc 'sqrt' not supported" in message, "a name of a column is no weight"
wrong = sm.WLS(y, A, weights=s**2).fit()
assert wrong.bse["x"] > plain.bse["x"], "the variance in place of its inverse is worse than OLS"
cut = feasible.bse["x"] / plain.bse["x"]
assert cut < 0.75, "estimated weights should help as well"

# Output:
# x: OLS 0.08, WLS 0.04 standard error
# x: estimated weights 0.04
