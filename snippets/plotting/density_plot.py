"""gaussian_kde is a sum of bells with area one; the bandwidth decides how many humps show."""

# %% data: two humps
import matplotlib.pyplot as plt
import numpy as np
from scipy.stats import gaussian_kde, norm

rng = np.random.default_rng(0)
x = np.concatenate([rng.normal(0, 1, 300), rng.normal(5, 1, 200)])
grid = np.linspace(-8, 13, 400)

# %% draw
fig, ax = plt.subplots(figsize=(7, 4), layout="constrained")
ax.hist(x, bins=30, density=True, alpha=0.3, label="histogram")
humps = {}
for width in (0.1, None, 1.0):
    curve = gaussian_kde(x, bw_method=width)(grid)
    rising = np.diff(curve) > 0
    humps[width] = int(np.sum(rising[:-1] & ~rising[1:]))
    ax.plot(grid, curve, label=f"bw_method={width}")
ax.set(xlabel="value", ylabel="density", title="Bandwidth")
ax.legend()
print("humps by bw_method:", humps)

# %% the same by the formula
kde = gaussian_kde(x)
h = kde.factor * x.std(ddof=1)
by_hand = norm.pdf((grid[:, None] - x) / h).mean(axis=1) / h
print(f"factor {kde.factor:.3f} = n^(-1/5) = {len(x) ** -0.2:.3f}")

# %% areas are shares
print(f"area {kde.integrate_box_1d(-np.inf, np.inf):.3f}, "
      f"above 2.5 {kde.integrate_box_1d(2.5, np.inf):.2f}, counted {(x > 2.5).mean():.2f}")
plt.show()

# %% check
assert humps[None] == 2 and humps[1.0] == 1, "a wide bandwidth merges the humps"
assert np.allclose(by_hand, kde(grid)), "one bell per value"
assert np.isclose(kde.integrate_box_1d(-np.inf, np.inf), 1), "a density has area one"

# Output:
# humps by bw_method: {0.1: 2, None: 2, 1.0: 1}
# factor 0.289 = n^(-1/5) = 0.289
# area 1.000, above 2.5 0.40, counted 0.40
