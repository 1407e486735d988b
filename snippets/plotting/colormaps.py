"""A colormap turns 0..1 into RGBA; a diverging one needs limits that are symmetric."""

# %% look up
import matplotlib
import matplotlib.pyplot as plt
import numpy as np

viridis = matplotlib.colormaps["viridis"]
print("colour of 0.0:", [round(float(v), 2) for v in viridis(0.0)])

# %% curves
colours = viridis.resampled(5)(range(5))
fig, (left, right) = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
x = np.linspace(0, 1, 50)
for power, colour in enumerate(colours, start=1):
    left.plot(x, x**power, color=colour, label=f"power {power}")
left.set(xlabel="x", ylabel="x to the power", title="Colours from a map")
left.legend()

# %% correlations
rng = np.random.default_rng(0)
matrix = np.corrcoef(rng.normal(size=(6, 20)))
image = right.imshow(matrix, cmap="bwr", vmin=-1, vmax=1)
right.set(xlabel="feature", ylabel="feature", title="Diverging, -1 to 1")
fig.colorbar(image, ax=right, label="correlation")
plt.show()

# %% check
zero = image.to_rgba(np.array([0.0]))[0]
assert viridis(1) != viridis(1.0), "an integer should be an index into 256 colours"
assert matplotlib.colormaps["viridis_r"](0.0) == viridis(1.0), "_r should be the reverse"
assert colours.shape == (5, 4), "there should be five RGBA rows"
assert zero[:3].min() > 0.98, "the middle of bwr should be white"
centre = matplotlib.colors.CenteredNorm()
assert centre(np.array([-1.0, 0.0, 4.0]))[1] == 0.5, "CenteredNorm should put 0 in the middle"

# Output:
# colour of 0.0: [0.27, 0.0, 0.33, 1.0]
