"""meshgrid gives one x and one y per grid cell, ready for a model or a contour plot."""

# %% grid
import numpy as np

x, y = np.linspace(-2, 2, 5), np.linspace(0, 2, 3)
xx, yy = np.meshgrid(x, y)
points = np.c_[xx.ravel(), yy.ravel()]
print("xx", xx.shape, "yy", yy.shape, "points", points.shape)
print(xx)

# %% evaluate
Z = (points**2).sum(axis=1).reshape(xx.shape)  # or model.predict(points).reshape(xx.shape)

# %% plot
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 3), layout="constrained")
image = ax.contourf(xx, yy, Z, levels=8)
fig.colorbar(image, ax=ax, label="x² + y²")
ax.set(xlabel="x", ylabel="y", title="A function on a grid")
plt.show()

# %% check
assert xx.shape == (len(y), len(x)), "rows should belong to y, columns to x"
assert xx[1, 3] == x[3] and yy[1, 3] == y[1], "xx should follow columns, yy rows"
assert np.allclose(Z, x[None, :] ** 2 + y[:, None] ** 2), "broadcasting should give the same"
mx, my = np.mgrid[-2:2:5j, 0:2:3j]
assert np.allclose(mx, xx.T) and np.allclose(my, yy.T), "mgrid should have ij order"

# Output:
# xx (3, 5) yy (3, 5) points (15, 2)
# [[-2. -1.  0.  1.  2.]
#  [-2. -1.  0.  1.  2.]
#  [-2. -1.  0.  1.  2.]]
