"""Isotonic regression fits the best curve that never falls; outside the range set clip."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"x": rng.uniform(0, 10, 300)})
df["y"] = np.log1p(df["x"]) + rng.normal(0, 0.3, 300)

# %% fit
from sklearn.isotonic import IsotonicRegression

model = IsotonicRegression(out_of_bounds="clip", increasing="auto").fit(df["x"], df["y"])
print("rises:", bool(model.increasing_))
print("at -5, 5, 50:", model.predict([-5, 5, 50]).round(2).tolist())

# %% plot
import matplotlib.pyplot as plt

plt.scatter(df["x"], df["y"], s=8, alpha=0.5)
plt.plot(model.X_thresholds_, model.y_thresholds_, "r", label="isotonic")
plt.legend()
plt.show()

# %% check
from sklearn.linear_model import LinearRegression
from sklearn.metrics import roc_auc_score

ordered = df.sort_values("x")
curve = model.predict(ordered["x"])
assert (np.diff(curve) >= 0).all(), "it should never fall"
line = LinearRegression().fit(df[["x"]], df["y"])
assert model.score(df["x"], df["y"]) > line.score(df[["x"]], df["y"]), "closer than a line"
assert len(np.unique(curve)) < 100, "plateaus should give many equal values"
assert np.isnan(IsotonicRegression().fit(df["x"], df["y"]).predict([-5, 50])).all(), "NaN outside"
pooled = IsotonicRegression().fit_transform([1, 2, 3, 4], [1, 3, 2, 4])
assert pooled.tolist() == [1, 2.5, 2.5, 4], "falling neighbours should be pooled to their mean"
assert IsotonicRegression().fit([0, 1], [0, 1]).predict([0.25])[0] == 0.25, "interpolated"
falling = IsotonicRegression().fit(df["x"], -df["y"]).predict(df["x"])
assert np.ptp(falling) < 0.3, "falling data should give a nearly constant result"
assert not IsotonicRegression(increasing="auto").fit(df["x"], -df["y"]).increasing_, "auto"
flag = (rng.uniform(size=300) < df["x"] / 10).astype(int)
proba = IsotonicRegression(y_min=0, y_max=1).fit_transform(df["x"], flag)
new = (rng.uniform(size=300) < df["x"] / 10).astype(int)
assert roc_auc_score(new, proba) != roc_auc_score(new, df["x"]), "ties should change the AUC"
try:
    IsotonicRegression().fit(df[["x", "y"]], df["y"])
    raise AssertionError("two columns should be refused")
except ValueError as error:
    assert "should be a 1d array or 2d array with 1 feature" in str(error), "the message"

# Output:
# rises: True
# at -5, 5, 50: [-0.05, 1.85, 2.44]
