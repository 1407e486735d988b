"""A column that knows the answer makes coefficients run away; a penalty keeps them finite."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame({"leak": np.arange(80.0), "other": rng.normal(size=80)})
y = (X["leak"] > 39).astype(int)

# %% error
import warnings

import statsmodels.api as sm

A = sm.add_constant(X, has_constant="add")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model = sm.GLM(y, A, family=sm.families.Binomial()).fit()
print({str(w.message) for w in caught if "Perfect" in str(w.message)})
print("standard error of the leak above 1000:", model.bse["leak"] > 1000)

# %% find the column: alone it separates the classes
from sklearn.metrics import roc_auc_score

auc = {c: roc_auc_score(y, X[c].fillna(X[c].median())) for c in X.select_dtypes("number")}
print("suspicious:", [c for c, v in auc.items() if max(v, 1 - v) > 0.99])

# %% fix
Z = (X - X.mean()) / X.std()  # one scale for the penalty
Z = sm.add_constant(Z, has_constant="add")
penalized = sm.Logit(y, Z).fit_regularized(alpha=1.0, disp=0)
print("finite:", bool((penalized.params.abs() < 20).all()))

# %% check
assert model.pvalues["leak"] > 0.9, "the p-value says nothing"
assert abs(model.params["leak"]) * X["leak"].std() > 50, "and the coefficient runs away"
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    try:
        trouble = not sm.Logit(y, A).fit(disp=0).mle_retvals["converged"]
    except np.linalg.LinAlgError as error:  # 0.14
        trouble = "Singular" in str(error)
    assert trouble, "Logit should not converge, or fail"
    assert sm.Logit(y, A).fit(disp=0, method="lbfgs").mle_retvals["converged"], "it claims so"
    twice = sm.Logit(rng.integers(0, 2, 80), A.assign(copy=A["other"]))
    try:
        result = twice.fit(disp=0)
        useless = not (result.bse["copy"] < 100)
    except np.linalg.LinAlgError as error:
        useless = "Singular" in str(error)
assert useless, "dependent columns should fail or have no standard error"

# Output:
# {'Perfect separation or prediction detected, parameter may not be identified'}
# standard error of the leak above 1000: True
# suspicious: ['leak']
# finite: True
