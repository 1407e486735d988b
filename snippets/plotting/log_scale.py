"""Exponentials are straight on semilogy, powers on loglog; zeros vanish from a log axis."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
alphas = np.logspace(-4, 2, 7)
scores = np.array([0.70, 0.75, 0.81, 0.84, 0.83, 0.77, 0.60])
price = rng.lognormal(5, 1, 1000)

# %% log x
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 3), layout="constrained")
ax.plot(alphas, scores, "o-")
ax.set_xscale("log")
ax.set(xlabel="alpha", ylabel="R2", title="Score against alpha")
plt.show()

# %% histogram with log bins
positive = price[price > 0]
fig, ax = plt.subplots(figsize=(5, 3), layout="constrained")
edges = np.geomspace(positive.min(), positive.max(), 25)
counts, _, _ = ax.hist(positive, bins=edges)
ax.set_xscale("log")
ax.set(xlabel="price", ylabel="count", title="Log bins")
plt.show()
print("left out, not positive:", len(price) - len(positive))

# %% zero and negative values
change = np.array([-1000, -10, 0, 10, 1000])
fig, ax = plt.subplots(figsize=(5, 3), layout="constrained")
ax.plot(change, "o-")
ax.set_yscale("symlog", linthresh=1)
ax.set(xlabel="day", ylabel="change", title="symlog")
plt.show()

# %% check
assert 6 < counts.argmax() < 18, "log bins should show a bell"
x = np.geomspace(1, 100, 30)
assert np.isclose(np.polyfit(np.log(x), np.log(3 * x**2), 1)[0], 2), "slope: the exponent"
fig = plt.figure("check")
(line,) = fig.gca().plot([1, 2, 3], [0, 10, 100], "o")
fig.gca().set_yscale("log")
fig.canvas.draw()
heights = fig.gca().transData.transform(line.get_xydata())[:, 1]
assert heights[0] < fig.gca().bbox.y0 < heights[1], "the zero should be off the axis"
assert fig.gca().get_ylim()[0] > 0, "the axis should not reach 0"
plt.close("check")

# Output:
# left out, not positive: 0
