"""Poisson errors are too small for overdispersed counts; a negative binomial mends that."""

# %% data: number of claims in `years` of insurance
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame({"power": rng.normal(size=800), "age": rng.normal(size=800)})
years = pd.Series(rng.uniform(0.2, 3, 800))
rate = years * np.exp(0.5 + 0.4 * X["power"])
y = pd.Series(rng.poisson(rate * rng.gamma(2, 1 / 2, 800)), name="claims")

# %% poisson
import numpy as np
import statsmodels.api as sm

A = sm.add_constant(X, has_constant="add")
time = years.to_numpy()  # 0.14.6: NaN coefficients with a Series
poisson = sm.GLM(y, A, family=sm.families.Poisson(), exposure=time).fit()
print(f"dispersion {poisson.pearson_chi2 / poisson.df_resid:.1f} (1: Poisson fits)")
print("rate ratios:", np.exp(poisson.params).round(1).to_dict())
per_year = poisson.predict(A, exposure=np.ones(len(A)))

# %% negative binomial
model = sm.NegativeBinomial(y, A, exposure=years).fit(disp=0)
print("alpha:", round(float(model.params["alpha"]), 1))
print("standard errors:", poisson.bse["power"].round(3), "->", model.bse["power"].round(3))

# %% check
import warnings

assert poisson.pearson_chi2 / poisson.df_resid > 1.5, "the counts should be overdispersed"
assert model.bse["power"] > 1.2 * poisson.bse["power"], "Poisson errors should be too small"
quasi = sm.GLM(y, A, family=sm.families.Poisson(), exposure=time).fit(scale="X2")
assert quasi.bse["power"] > 1.2 * poisson.bse["power"], "quasi-Poisson should widen them"
assert abs(model.params["power"] - 0.4) < 0.1 and abs(model.params["alpha"] - 0.5) < 0.15, "truth"
same = sm.GLM(y, A, family=sm.families.Poisson(), offset=np.log(years)).fit()
assert np.allclose(same.params, poisson.params), "offset should be the log of exposure"
raw = sm.GLM(y, A, family=sm.families.Poisson(), offset=years).fit()
assert not np.allclose(raw.params, poisson.params, atol=0.1), "the raw one is silently wrong"
assert np.allclose(per_year * years, poisson.fittedvalues), "counts are rate times exposure"
assert np.allclose(poisson.predict(A), per_year), "without exposure: per unit"
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    fixed = sm.GLM(y, A, family=sm.families.NegativeBinomial(), exposure=time).fit()
assert fixed.family.alpha == 1, "the GLM family should not estimate alpha"

# Output:
# dispersion 2.5 (1: Poisson fits)
# rate ratios: {'const': 1.6, 'power': 1.4, 'age': 1.0}
# alpha: 0.6
# standard errors: 0.022 -> 0.037
