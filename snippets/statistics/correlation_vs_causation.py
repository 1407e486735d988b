"""A common cause makes two columns correlate; with the cause held fixed nothing remains."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
heat = rng.normal(20, 8, 2000)  # drives both, they do not touch each other
df = pd.DataFrame({
    "heat": heat,
    "ice_cream": 3 * heat + rng.normal(0, 15, 2000),
    "accidents": 2 * heat + rng.normal(0, 10, 2000),
})
raw = df["ice_cream"].corr(df["accidents"])
print(f"correlation: {raw:.2f}")

# %% hold the cause fixed
from sklearn.linear_model import LinearRegression

rest = df - LinearRegression().fit(df[["heat"]], df).predict(df[["heat"]])
partial = rest["ice_cream"].corr(rest["accidents"])
print(f"after removing heat: {abs(partial):.1f}")

# %% regression
alone = LinearRegression().fit(df[["ice_cream"]], df["accidents"]).coef_
both = LinearRegression().fit(df[["ice_cream", "heat"]], df["accidents"]).coef_
print(f"coefficient of ice cream: alone {alone[0]:.2f}, beside heat {abs(both[0]):.1f}")

# %% Simpson's paradox
cases = pd.DataFrame(
    {"healed": [81, 234, 192, 55], "patients": [87, 270, 263, 80]},
    index=pd.MultiIndex.from_product([["mild", "grave"], ["A", "B"]]).swaplevel(),
)
rate = (cases["healed"] / cases["patients"]).unstack()
total = cases.groupby(level=0).sum()
rate["all"] = total["healed"] / total["patients"]
print(rate.round(2).to_string())

# %% check
assert raw > 0.6, "it should be strong without any causal link"
assert abs(partial) < 0.06, "nothing should be left"
assert alone[0] > 0.3 and abs(both[0]) < 0.05, "heat should take the effect"
assert (rate.loc["A", ["mild", "grave"]] > rate.loc["B", ["mild", "grave"]]).all(), "A by group"
assert rate.loc["B", "all"] > rate.loc["A", "all"], "B in all: it got the mild cases"
talent, luck = rng.normal(size=(2, 5000))
chosen = talent + luck > 1.5
assert abs(np.corrcoef(talent, luck)[0, 1]) < 0.05, "in all rows they should be unrelated"
assert np.corrcoef(talent[chosen], luck[chosen])[0, 1] < -0.5, "selection should relate them"

# Output:
# correlation: 0.71
# after removing heat: 0.0
# coefficient of ice cream: alone 0.48, beside heat 0.0
#    grave  mild   all
# A   0.73  0.93  0.78
# B   0.69  0.87  0.83
