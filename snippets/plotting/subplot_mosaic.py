"""A text picture gives named axes: a wide scatter plot with a histogram above and beside it."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
size = rng.gamma(4, 30, size=500)
price = 120 + 2 * size + rng.normal(0, 40, size=500)

# %% plot
import matplotlib.pyplot as plt

fig, axes = plt.subplot_mosaic(
    [["top", "."], ["main", "right"]],
    width_ratios=[3, 1],
    height_ratios=[1, 3],
    figsize=(6, 5),
    layout="constrained",
)
axes["main"].scatter(size, price, s=8, alpha=0.6)
axes["main"].set(xlabel="size [m2]", ylabel="price [1000]")
axes["top"].hist(size, bins=30)
axes["top"].sharex(axes["main"])
axes["top"].set_ylabel("houses")
axes["right"].hist(price, bins=30, orientation="horizontal")
axes["right"].sharey(axes["main"])
axes["right"].set_xlabel("houses")
fig.suptitle("Price and size, with their distributions")
plt.show()

# %% a dict of axes
print("names:", list(axes))
print("axes in 'AAB;CCB':", sorted(plt.figure().subplot_mosaic("AAB;CCB")))
plt.close()

# %% check
assert set(axes) == {"top", "main", "right"}, "the point leaves its cell empty"
assert axes["top"].get_xlim() == axes["main"].get_xlim(), "histogram and scatter share the scale"

# Output:
# names: ['top', 'main', 'right']
# axes in 'AAB;CCB': ['A', 'B', 'C']
