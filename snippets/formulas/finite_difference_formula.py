"""One-sided differences err by order h, the central one by h^2; numpy.gradient is central."""

# %% formulas
import numpy as np


def forward(f, x, h=1e-8):
    return (f(x + h) - f(x)) / h


def central(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)


print(f"slope of sin at 1: {central(np.sin, 1.0):.6f}, exact {np.cos(1.0):.6f}")

# %% sampled data
x = np.linspace(0, 3, 301)
slope = np.gradient(np.sin(x), x)
print("slope of the samples:", slope[[0, 150, 300]].round(3))


# %% gradient of a function of several weights
def numerical_gradient(f, w, h=1e-5):
    steps = h * np.eye(len(w))
    return np.array([(f(w + step) - f(w - step)) / (2 * h) for step in steps])


print("gradient:", numerical_gradient(lambda w: np.sum(w**2), np.array([1.0, -2.0, 0.5])).round(6))

# %% check
z = np.random.default_rng(0).uniform(-3, 3, size=200)


def error(method, h, dtype=float):
    return np.abs(method(np.sin, z.astype(dtype), dtype(h)) - np.cos(z)).max()


def backward(f, x, h):
    return (f(x) - f(x - h)) / h


for one_sided in (forward, backward):
    ratio = error(one_sided, 0.1) / error(one_sided, 0.01)
    assert 9 < ratio < 11, "one-sided: a tenth of h should give a tenth of the error"
assert 90 < error(central, 0.1) / error(central, 0.01) < 110, "central: a hundredth"
assert error(central, 1e-15) > 1e-3, "a step that is too small should lose the digits"
for method, best, dtype in [
    (forward, 1e-8, float), (central, 1e-5, float),
    (forward, 3e-4, np.float32), (central, 5e-3, np.float32),
]:  # fmt: skip
    errors = [error(method, best * factor, dtype) for factor in (1e-2, 1, 1e2)]
    assert errors[1] < min(errors[0], errors[2]), f"{method.__name__}, {dtype}: {best} is best"
assert np.allclose(slope[1:-1], np.cos(x)[1:-1], atol=1e-4), "np.gradient should be central inside"
assert np.isclose(slope[0], (np.sin(x[1]) - np.sin(x[0])) / x[1]), "forward at the start"

# Output:
# slope of sin at 1: 0.540302, exact 0.540302
# slope of the samples: [ 1.     0.071 -0.989]
# gradient: [ 2. -4.  1.]
