"""Type 2 does not depend on the order of terms; Tukey's test compares all cells."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"drug": rng.choice(["A", "B"], 300, p=[0.7, 0.3])})
df["sex"] = rng.choice(["f", "m"], 300)
both = (df["drug"] == "B") & (df["sex"] == "m")
df["y"] = (df["drug"] == "B") * 1.0 + both * 1.5 + rng.normal(size=300)

# %% table
import statsmodels.formula.api as smf
from statsmodels.stats.anova import anova_lm

model = smf.ols("y ~ C(drug) * C(sex)", df).fit()
print(anova_lm(model, typ=2).round(2).to_string())

# %% which cells differ
import pandas as pd
from statsmodels.stats.multicomp import pairwise_tukeyhsd

whole = df.dropna(subset=["y", "drug", "sex"])  # one NaN: no pair is significant
cell = whole["drug"].astype(str) + "/" + whole["sex"].astype(str)
tukey = pairwise_tukeyhsd(whole["y"], cell, alpha=0.05).summary().data
pairs = pd.DataFrame(tukey[1:], columns=tukey[0])
print(pairs[["group1", "group2", "reject"]].to_string(index=False))

# %% check
swapped = smf.ols("y ~ C(sex) * C(drug)", df).fit()
first, second = (anova_lm(m, typ=1).loc["C(sex)", "sum_sq"] for m in (model, swapped))
assert abs(first - second) > 1, "type 1 depends on the order"
first, second = (anova_lm(m, typ=2).loc["C(sex)", "sum_sq"] for m in (model, swapped))
assert np.isclose(first, second), "type 2 does not"
sums = smf.ols("y ~ C(drug, Sum) * C(sex, Sum)", df).fit()
p_plain, p_sum = anova_lm(model, typ=3)["PR(>F)"], anova_lm(sums, typ=3)["PR(>F)"]
assert p_plain["C(sex)"] > 0.5 > 0.001 > p_sum["C(sex, Sum)"], "type 3 needs sum contrasts"
small = smf.ols("y ~ C(drug)", df).fit()
assert anova_lm(small, model)["Pr(>F)"].iloc[1] < 0.001, "nested models should differ"
assert np.isfinite(anova_lm(model, typ=2, robust="hc3")["F"].iloc[0]), "robust should run"
from scipy.stats import tukey_hsd

cells = [g["y"].to_numpy() for _, g in df.groupby(["drug", "sex"])]
scipy = tukey_hsd(*cells).pvalue[np.triu_indices(4, 1)]
assert np.allclose(scipy, pairs["p-adj"].astype(float), atol=1e-3), "SciPy should agree"

# Output:
#                 sum_sq     df       F  PR(>F)
# C(drug)         253.98    1.0  268.17     0.0
# C(sex)           18.68    1.0   19.73     0.0
# C(drug):C(sex)   22.52    1.0   23.77     0.0
# Residual        280.34  296.0     NaN     NaN
# group1 group2  reject
#    A/f    A/m   False
#    A/f    B/f    True
#    A/f    B/m    True
#    A/m    B/f    True
#    A/m    B/m    True
#    B/f    B/m    True
