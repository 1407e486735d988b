"""With density=True the bar areas sum to one, so groups of different size can be compared."""

# %% data
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
small, large = pd.Series(rng.normal(0, 1, 200)), pd.Series(rng.normal(1, 1, 2000))
df = pd.DataFrame({"small": small, "large": large})

# %% plot
fig, (left, right) = plt.subplots(1, 2, figsize=(9, 3), layout="constrained")
df.plot.hist(bins=30, alpha=0.5, density=True, ax=left, title="density")
large.plot.hist(bins=50, cumulative=True, density=True, ax=right, title="cumulative")
plt.show()

# %% check
bars = left.patches[:30]
area = sum(bar.get_width() * bar.get_height() for bar in bars)
print(f"area of the first histogram: {area:.2f}")
assert np.isclose(area, 1), "density makes the area one"
assert np.isclose(max(bar.get_height() for bar in right.patches), 1), "the shares end at one"

# Output:
# area of the first histogram: 1.00
