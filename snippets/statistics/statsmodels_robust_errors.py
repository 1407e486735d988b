"""Where rows of a group belong together the usual errors are too small, clustered ones not."""

# %% data: 40 shops, 25 rows each; `size` is the same for all rows of a shop
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
groups = pd.Series(np.repeat([f"shop{i}" for i in range(40)], 25))
of_shop = pd.DataFrame({"size": rng.normal(size=40), "luck": rng.normal(size=40)})
X = pd.DataFrame({"size": of_shop["size"].repeat(25).to_numpy(), "price": rng.normal(size=1000)})
y = 2 * X["price"] + of_shop["luck"].repeat(25).to_numpy() + pd.Series(rng.normal(size=1000))

# %% fit
import pandas as pd
import statsmodels.api as sm

A = sm.add_constant(X, has_constant="add")
rows = A.notna().all(axis=1) & y.notna()  # the groups must have the rows of the fit
A, y, groups = A[rows], y[rows], groups[rows]
ols = sm.OLS(y, A)
errors = {"usual": ols.fit(), "HC3": ols.fit(cov_type="HC3")}
codes = pd.factorize(groups)[0]
errors["cluster"] = ols.fit(cov_type="cluster", cov_kwds={"groups": codes})
errors["HAC"] = ols.fit(cov_type="HAC", cov_kwds={"maxlags": 12})  # rows in order of time
table = pd.DataFrame({name: model.bse for name, model in errors.items()})
print(table.round(2).to_string())
print("p of size:", {name: float(m.pvalues["size"].round(2)) for name, m in errors.items()})

# %% check
assert all(np.allclose(m.params, ols.fit().params) for m in errors.values()), "coefficients stay"
assert table.loc["size", "cluster"] > 3 * table.loc["size", "usual"], "shops: three times as large"
assert table.loc["price", "cluster"] < 1.5 * table.loc["price", "usual"], "price is not affected"
found = {"usual": 0, "cluster": 0}
for seed in range(100):  # luck has nothing to do with this column
    noise = np.random.default_rng(seed).normal(size=40).repeat(25)
    m = sm.OLS(y, sm.add_constant(noise))
    found["usual"] += m.fit().pvalues.iloc[1] < 0.05
    clustered = m.fit(cov_type="cluster", cov_kwds={"groups": codes})
    found["cluster"] += clustered.pvalues.iloc[1] < 0.05
assert found["usual"] > 25 and found["cluster"] < 20, "noise should look significant without"
for options, says in (
    ({"cov_type": "HAC"}, "maxlags"),
    ({"cov_type": "HC9"}, "not recognized"),
    ({"cov_type": "cluster", "cov_kwds": {"groups": codes[1:]}}, "don't have the same length"),
):
    try:
        ols.fit(**options)
        message = ""
    except (KeyError, ValueError) as error:
        message = str(error)
    assert says in message, f"{says!r} should be the error"

# Output:
#        usual   HC3  cluster   HAC
# const   0.05  0.05     0.17  0.11
# size    0.06  0.06     0.22  0.15
# price   0.05  0.05     0.06  0.06
# p of size: {'usual': 0.03, 'HC3': 0.04, 'cluster': 0.57, 'HAC': 0.39}
