"""IV2SLS finds the causal slope where OLS is biased; by hand the errors are wrong."""

# %% data: ability is not observed, it moves educ and wage
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
n, ability = 2000, rng.normal(size=2000)
df = pd.DataFrame({"age": rng.normal(size=n), "z": rng.normal(size=n)})  # z: the instrument
df["educ"] = 0.8 * df["z"] + ability + rng.normal(size=n)
df["wage"] = 1 + 0.5 * df["educ"] + 0.1 * df["age"] + 1.5 * ability + rng.normal(size=n)

# %% fit
import pandas as pd
import statsmodels.api as sm
from statsmodels.sandbox.regression.gmm import IV2SLS

rows = df[["wage", "educ", "age", "z"]].dropna()
X = sm.add_constant(rows[["age", "educ"]])  # what is in the model
Z = sm.add_constant(rows[["age", "z"]])  # educ replaced by the instrument; the rest stays
iv = IV2SLS(rows["wage"], X, instrument=Z).fit()
ols = sm.OLS(rows["wage"], X).fit()
table = pd.DataFrame({"OLS": ols.params, "IV": iv.params, "IV std err": iv.bse})
print(table.loc["educ"].round(1).to_dict())

# %% is the instrument strong, is it needed
first = sm.OLS(rows["educ"], Z).fit()
print(f"first stage F > 10: {first.f_test('z = 0').fvalue > 10}")
H, p = iv.spec_hausman()[:2]  # small p: OLS and IV differ, so educ is endogenous
print(f"Hausman p < 0.01: {p < 0.01}")

# %% check
assert abs(iv.params["educ"] - 0.5) < 0.15 < 0.3 < ols.params["educ"] - 0.5, "IV finds the slope"
by_hand = sm.OLS(rows["wage"], X.assign(educ=first.fittedvalues)).fit()
assert np.allclose(by_hand.params, iv.params), "the second stage by hand: the same slopes"
assert by_hand.bse["educ"] > 1.2 * iv.bse["educ"], "but other errors, here too large"
control = sm.OLS(rows["wage"], X.assign(rest=first.resid)).fit()
assert np.isclose(control.params["educ"], iv.params["educ"]), "a control function gives it, too"
assert control.pvalues["rest"] < 0.01, "and tests endogeneity"
weak = rows.assign(z=rng.normal(size=n))  # unrelated to educ
weak = IV2SLS(rows["wage"], X, instrument=sm.add_constant(weak[["age", "z"]])).fit()
assert weak.bse["educ"] > 5 * iv.bse["educ"], "a weak instrument: huge errors"

# Output:
# {'OLS': 1.1, 'IV': 0.5, 'IV std err': 0.0}
# first stage F > 10: True
# Hausman p < 0.01: True
