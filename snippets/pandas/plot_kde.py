"""A kernel density has area one and reaches beyond the data; the bandwidth sets its roughness."""

# %% data
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
prices = pd.Series(rng.exponential(1.0, 500), name="price")

# %% plot
fig, ax = plt.subplots()
prices.plot.kde(ax=ax, label="scott")
prices.plot.kde(ax=ax, bw_method=0.05, label="narrow")
ax.set(xlabel="price", title="Density of a price")
ax.legend()
plt.show()

# %% check
from scipy.integrate import trapezoid

smooth, narrow = (line.get_xydata().T for line in ax.get_lines())
area = trapezoid(smooth[1], smooth[0])
print(f"area {area:.2f}, peaks {smooth[1].max():.2f} and {narrow[1].max():.2f}")
turns = [int((np.diff(np.sign(np.diff(curve[1]))) < 0).sum()) for curve in (smooth, narrow)]
assert abs(area - 1) < 0.01, "a density integrates to one"
assert prices.min() > 0 and smooth[1][smooth[0] < 0].max() > 0.1, "it leaks below zero"
assert turns[1] > turns[0], "a small bandwidth makes more humps"

# Output:
# area 1.00, peaks 0.54 and 0.76
