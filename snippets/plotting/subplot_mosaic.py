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

# %% one wide above two
fig, panels = plt.subplot_mosaic("AA;BC", figsize=(7, 5), layout="constrained")
for name, ax in panels.items():
    ax.hist(rng.normal(size=200), bins=20)
    ax.set(title=name, xlabel="value", ylabel="rows")
plt.show()
print("names:", list(axes), list(panels))

# %% check
assert set(axes) == {"top", "main", "right"}, "the point should leave its cell empty"
assert axes["top"].get_xlim() == axes["main"].get_xlim(), "they should share the scale"
messages = []
for mosaic in ("AB;A", "AB;BA"):
    try:
        plt.figure("check").subplot_mosaic(mosaic)
    except ValueError as error:
        messages.append(str(error))
assert messages[0].startswith("All of the rows must be the same length"), messages[0]
assert "non-rectangular" in messages[1], "a letter should form a rectangle"
assert len(plt.figure("check").subplot_mosaic("ab")) == 2, "each character should be one axes"
plt.close("check")

# Output:
# names: ['top', 'main', 'right'] ['A', 'B', 'C']
