"""A grid is an array of axes: loop over axes.flat, or ask for 2-D always with squeeze=False."""

# %% error
import matplotlib.pyplot as plt
import numpy as np

fig, axes = plt.subplots(2, 2)
try:
    axes.plot([1, 2])
except AttributeError as error:
    print("AttributeError:", error)
try:
    axes[0].set_title("left")
except AttributeError as error:
    print("AttributeError:", error)

fig, ax = plt.subplots()
try:
    ax[0].plot([1, 2])
except TypeError as error:
    print("TypeError:", error)
plt.close("all")  # the empty figures

# %% fix
x = np.linspace(0, 6, 50)
fig, axes = plt.subplots(2, 2, figsize=(7, 5), layout="constrained")
for k, ax in enumerate(axes.flat, start=1):
    ax.plot(x, np.sin(k * x))
    ax.set(title=f"sin({k}x)", xlabel="x", ylabel="value")
print("drawn:", sum(len(ax.lines) for ax in axes.flat), "of", axes.size)

# %% fix: a grid of unknown size
fig, grid = plt.subplots(1, 1, squeeze=False)
grid[0, 0].plot(x, np.cos(x))
grid[0, 0].set(xlabel="x", ylabel="cos")
print("squeeze=False:", grid.shape)
plt.show()

# %% check
assert all(len(ax.lines) == 1 for ax in axes.flat), "one line in every cell"
assert grid.shape == (1, 1), "squeeze=False is always two-dimensional"

# Output:
# AttributeError: 'numpy.ndarray' object has no attribute 'plot'
# AttributeError: 'numpy.ndarray' object has no attribute 'set_title'
# TypeError: 'Axes' object is not subscriptable
# drawn: 4 of 4
# squeeze=False: (1, 1)
