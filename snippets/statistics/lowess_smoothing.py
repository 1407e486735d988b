"""LOWESS follows a wave in spite of outliers; y comes first, and the result is sorted by x."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"x": rng.uniform(0, 10, 500)})
df["y"] = np.sin(df["x"]) + rng.normal(0, 0.2, 500) + 8 * (rng.random(500) < 0.05)

# %% smooth
import numpy as np
from statsmodels.nonparametric.smoothers_lowess import lowess

step = 0.01 * (df["x"].max() - df["x"].min())
df["smooth"] = lowess(df["y"], df["x"], frac=0.15, delta=step, return_sorted=False)
grid = np.linspace(df["x"].min(), df["x"].max(), 5)
at_grid = lowess(df["y"], df["x"], frac=0.15, xvals=grid)
print(at_grid.shape)

# %% plot
import matplotlib.pyplot as plt

curve = lowess(df["y"], df["x"], frac=0.15)  # two columns, sorted by x
fig, ax = plt.subplots()
ax.scatter(df["x"], df["y"], s=5, alpha=0.4)
ax.plot(curve[:, 0], curve[:, 1], color="C1")

# %% check
truth = np.sin(df["x"])
assert (df["smooth"] - truth).abs().mean() < 0.1, "the curve should follow the wave"
plain = lowess(df["y"], df["x"], frac=0.15, it=0, return_sorted=False)
assert abs(plain - truth).mean() > 0.3, "without robust rounds outliers should pull it up"
wide = lowess(df["y"], df["x"], return_sorted=False)
assert abs(wide - truth).mean() > 0.3, "the default width should flatten it"
assert abs(lowess(df["y"], df["x"], frac=0.15)[:, 1] - truth).mean() > 0.3, "sorted: wrong rows"
exact = lowess(df["y"], df["x"], frac=0.15, return_sorted=False)
assert np.allclose(df["smooth"], exact, atol=0.05), "delta should hardly change it"
holes = df["y"].mask(df.index < 9)
assert lowess(holes, df["x"]).shape == (491, 2), "rows with NaN should be left out"
unsorted = lowess(holes, df["x"], return_sorted=False)
assert np.isnan(unsorted).sum() == 9 and len(unsorted) == 500, "or NaN in the order given"
assert not np.allclose(lowess(df["x"], df["y"])[:, 1], lowess(df["y"], df["x"])[:, 1]), "swapped"

# Output:
# (5,)
