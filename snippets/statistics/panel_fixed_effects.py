"""With fixed effects only changes within a unit count; the pooled slope has the wrong sign."""

# %% data: 60 firms in 8 years
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"id": np.repeat(range(60), 8), "year": np.tile(range(2010, 2018), 60)})
firm = np.repeat(rng.normal(0, 3, 60), 8)  # not observed, and related to x
df["x"] = firm + rng.normal(size=480)
df["y"] = df["x"] - 2 * firm + 0.3 * (df["year"] - 2010) + rng.normal(size=480)

# %% dummies
import statsmodels.formula.api as smf

rows = df.dropna(subset=["y", "x", "id", "year"])  # groups below must fit the rows in use
cluster = {"cov_type": "cluster", "cov_kwds": {"groups": rows["id"]}}
model = smf.ols("y ~ x + C(id) + C(year)", rows).fit(**cluster)
print(f"within {model.params['x']:.1f}, standard error {model.bse['x']:.2f}")
print(f"pooled {smf.ols('y ~ x', rows).fit().params['x']:.1f}")

# %% many units: subtract the mean of each unit
columns = ["y", "x"]
inside = rows[columns] - rows.groupby("id")[columns].transform("mean")
time = pd.get_dummies(rows["year"], prefix="year", drop_first=True).astype(float)
time = time - time.groupby(rows["id"]).transform("mean")  # the dummies, too
demeaned = smf.ols("y ~ x + " + " + ".join(time) + " - 1", inside.join(time)).fit(**cluster)
print(f"the same slope: {demeaned.params['x']:.1f}")

# %% check
assert np.isclose(model.params["x"], demeaned.params["x"]), "both ways should agree"
assert abs(model.params["x"] - 1) < 0.15, "the true effect should be found"
assert smf.ols("y ~ x", rows).fit().params["x"] < -0.5, "pooled: the wrong sign"
hole = rows.sample(frac=0.7, random_state=0)
full = smf.ols("y ~ x + C(id) + C(year)", hole).fit().params["x"]
twice = hole[columns] + hole[columns].mean()
for name in ("id", "year"):
    twice = twice - hole.groupby(name)[columns].transform("mean")
assert abs(smf.ols("y ~ x - 1", twice).fit().params["x"] - full) > 0.01, "with gaps: not the same"
try:
    smf.ols("y ~ x", df.assign(x=df["x"].mask(df.index < 3))).fit(**cluster)
    message = ""
except ValueError as error:
    message = str(error)
assert "don't have the same length" in message, "a missing value and groups of all rows"
naive = smf.ols("y ~ x + C(id) + C(year)", rows).fit()
assert not np.isclose(naive.bse["x"], model.bse["x"]), "clustering should change the error"

# Output:
# within 1.0, standard error 0.06
# pooled -0.7
# the same slope: 1.0
