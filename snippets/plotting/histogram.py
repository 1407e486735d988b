"""hist counts values per bin; with density the area, not the sum of the heights, is one."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
small, large = rng.normal(0, 1, size=500), rng.normal(1.5, 1, size=2000)
edges = np.linspace(-4, 6, 41)

# %% compare two groups
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 4))
heights, _, _ = ax.hist(small, bins=edges, density=True, alpha=0.5, label="500 rows")
ax.hist(large, bins=edges, density=True, alpha=0.5, label="2000 rows")
ax.set(xlabel="value", ylabel="density", title="Same edges, density")
ax.legend()
plt.show()

area = (heights * np.diff(edges)).sum()
print(f"area {area:.2f}, sum of heights {heights.sum():.2f}")

# %% counts without a plot
counts, edges = np.histogram([1, 2, 2, 3, 3, 3], bins=[1, 2, 3, 4])
print("counts:", counts, "edges:", edges)

# %% check
assert np.isclose(area, 1), "the area should be 1"
assert counts.sum() == 6 and len(edges) == len(counts) + 1, "one more edge than bins"

# Output:
# area 1.00, sum of heights 4.00
# counts: [1 2 3] edges: [1 2 3 4]
