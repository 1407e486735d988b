"""density=True makes the AREA 1; weights of 1/n make the HEIGHTS sum to 1."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(170, 10, size=1000)

# %% error
import matplotlib.pyplot as plt
from matplotlib.ticker import PercentFormatter

fig, axes = plt.subplots(1, 2, figsize=(9, 3.5), layout="constrained")
try:
    axes[0].hist(x, normed=True)
except AttributeError as error:
    print("AttributeError:", error)
    axes[0].clear()

# %% fix
density, edges, _ = axes[0].hist(x, bins=20, density=True)
axes[0].set(title="density=True: area 1", xlabel="height [cm]", ylabel="density [1/cm]")
shares, _, _ = axes[1].hist(x, bins=20, weights=np.full(len(x), 1 / len(x)))
axes[1].set(title="weights 1/n: heights sum to 1", xlabel="height [cm]", ylabel="share")
axes[1].yaxis.set_major_formatter(PercentFormatter(1))
plt.show()

area = (density * np.diff(edges)).sum()
print(f"density: area {area:.2f}, heights sum to {density.sum():.2f}")
print(f"weights: heights sum to {shares.sum():.2f}")

# %% check
assert np.isclose(area, 1) and np.isclose(shares.sum(), 1), "area and heights are normalized"

# Output:
# AttributeError: Rectangle.set() got an unexpected keyword argument 'normed'
# density: area 1.00, heights sum to 0.29
# weights: heights sum to 1.00
