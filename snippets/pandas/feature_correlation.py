"""Correlations with the target, sorted; a parabola scores zero, mutual information sees it."""

# %% data
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame(rng.uniform(-1, 1, size=(500, 4)), columns=["up", "down", "curve", "noise"])
y = 2 * X["up"] - X["down"] + 3 * X["curve"] ** 2 + rng.normal(0, 0.2, 500)
df = X.assign(y=y, name="text")

# %% correlation
r = df.corr(numeric_only=True)["y"].drop("y").sort_values()
print(r.round(1) + 0.0)  # no -0.0
r.plot.bar(title="Correlation with y", ylabel="r", rot=0)

# %% beyond lines
from sklearn.feature_selection import mutual_info_regression

mutual = pd.Series(mutual_info_regression(X, y, random_state=0), index=X.columns)
print(mutual.sort_values(ascending=False).index[:3].sort_values().tolist())

plt.show()

# %% check
assert np.allclose(r, X.corrwith(y)[r.index]), "corrwith gives the same numbers"
assert r["up"] > 0.5 and r["down"] < -0.2, "sign and strength of the lines"
assert abs(r["curve"]) < 0.1, "the curve has no linear correlation"
assert mutual["curve"] > mutual["noise"] + 0.1, "mutual information sees it"

# Output:
# down    -0.5
# noise    0.0
# curve    0.0
# up       0.7
# Name: y, dtype: float64
# ['curve', 'down', 'up']
