"""The MSE of a line is a bowl: second differences positive, all starts end in the same minimum."""

# %% cost along the intercept b
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=100)
y = 3 * x + 2 + rng.normal(size=100)


def cost(w, b):
    """Mean squared error of w x + b."""
    return np.mean((y - w * x - b) ** 2)


b = np.linspace(-4, 8, 121)
curve = [cost(3, value) for value in b]
print(f"lowest cost at b = {b[np.argmin(curve)]:.1f}")

# %% gradient descent from several starts
ends = []
for w, c in rng.normal(0, 10, size=(5, 2)):
    for step in range(300):
        residual = w * x + c - y
        w, c = w - 0.1 * 2 * np.mean(residual * x), c - 0.1 * 2 * np.mean(residual)
    ends.append((w, c))
print("ends:", np.round(ends, 2)[0], "largest difference", np.ptp(ends, axis=0).max().round(6))

# %% plot
import matplotlib.pyplot as plt

fig, (left, right) = plt.subplots(1, 2, figsize=(10, 4))
left.plot(b, curve)
left.set(xlabel="b", ylabel="MSE")
slopes = np.linspace(-3, 9, 61)
surface = [[cost(w, value) for w in slopes] for value in b]
right.contour(slopes, b, surface, 30)  # the bowl from above
right.set(xlabel="w", ylabel="b")
plt.show()

# %% check
assert (np.diff(curve, 2) > 0).all(), "a U curve should have positive second differences"
assert np.allclose(ends, np.polyfit(x, y, 1), atol=1e-6), "every start should find the minimum"
assert (np.diff(surface, 2, axis=1) > 0).all(), "the surface should be a U along w too"

# Output:
# lowest cost at b = 1.9
# ends: [3.06 1.94] largest difference 0.0
