"""Exponentials are straight on semilogy, powers on loglog; zeros vanish from a log axis."""

# %% data
import matplotlib.pyplot as plt
import numpy as np

x = np.geomspace(1, 100, 30)
power = 3 * x**2
exponential = np.exp(0.1 * x)

# %% draw
fig, (left, middle, right) = plt.subplots(1, 3, figsize=(13, 4), layout="constrained")
left.plot(x, exponential, label="exp(0.1 x)")
left.set_yscale("log")
left.set(xlabel="x", ylabel="y", title="log y: an exponential is straight")
left.legend()
middle.loglog(x, power, "o-", label="3 x^2")
middle.set(xlabel="x", ylabel="y", title="log-log: a power is straight")
middle.legend()
slope = np.polyfit(np.log(x), np.log(power), 1)[0]
print(f"slope on log-log: {slope:.2f}")

# %% bins of equal width on the log axis
rng = np.random.default_rng(0)
price = rng.lognormal(5, 1, 1000)
edges = np.geomspace(price.min(), price.max(), 25)
counts, _, _ = right.hist(price, bins=edges)
right.set_xscale("log")
right.set(xlabel="price", ylabel="count", title="Log bins")
print("fullest bin:", counts.argmax(), "of", len(counts))
print("scales:", left.get_yscale(), middle.get_xscale(), right.get_yscale())

# %% zero has no place on a log axis
fig, ax = plt.subplots(layout="constrained")
line, = ax.plot([1, 2, 3], [0, 10, 100], "o")
ax.set_yscale("log")
ax.set(xlabel="x", ylabel="y", title="The point at y = 0 is missing")
fig.canvas.draw()
heights = ax.transData.transform(line.get_xydata())[:, 1]
print("points inside the axes:", [bool(h > ax.bbox.y0) for h in heights])
plt.show()

# %% check
assert np.isclose(slope, 2), "the slope is the exponent"
assert 6 < counts.argmax() < 18, "bell-shaped on the log axis"
assert heights[0] < ax.bbox.y0 < heights[1], "the zero is off the axis"

# Output:
# slope on log-log: 2.00
# fullest bin: 12 of 24
# scales: log log linear
# points inside the axes: [False, True, True]
