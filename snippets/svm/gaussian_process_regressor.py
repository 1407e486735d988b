"""A Gaussian process with a noise term follows the curve and knows where it is unsure."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = np.sort(rng.uniform(0, 10, (60, 1)), axis=0)
y = np.sin(X[:, 0]) + rng.normal(0, 0.2, 60)

# %% fit
from sklearn.gaussian_process import GaussianProcessRegressor
from sklearn.gaussian_process.kernels import RBF, ConstantKernel, WhiteKernel

kernel = ConstantKernel() * RBF() + WhiteKernel()
model = GaussianProcessRegressor(kernel, normalize_y=True, random_state=0).fit(X, y)
noise = np.sqrt(model.kernel_.k2.noise_level) * y.std()
print(f"length scale {model.kernel_.k1.k2.length_scale:.1f}, noise {noise:.1f} (truth 0.2)")

# %% predict with standard deviation
X_new = np.linspace(0, 14, 141)[:, None]
mean, std = model.predict(X_new, return_std=True)
inside = X_new[:, 0] <= 10
error = np.abs(mean - np.sin(X_new[:, 0]))
print(f"mean error within the data {error[inside].mean():.2f}")
print(f"standard deviation: within the data {std[inside].mean():.1f}, at 14 {std[-1]:.1f}")

# %% coverage of the 95 % band on new data
X_test = rng.uniform(0, 10, (1000, 1))
y_test = np.sin(X_test[:, 0]) + rng.normal(0, 0.2, 1000)
m, s = model.predict(X_test, return_std=True)
covered = np.mean(np.abs(y_test - m) < 1.96 * s)
print(f"{covered:.2f} of new rows inside the 95 % band")

# %% plot
import matplotlib.pyplot as plt

plt.plot(X, y, ".", label="data")
plt.plot(X_new, mean, label="mean")
plt.fill_between(X_new[:, 0], mean - 1.96 * std, mean + 1.96 * std, alpha=0.2, label="95 %")
plt.xlabel("x")
plt.ylabel("y")
plt.legend()
plt.show()

# %% check
assert 0.14 < noise < 0.28, "the noise is estimated from the data"
assert error[inside].mean() < 0.1, "close to the true curve"
assert std[-1] > 2 * std[inside].mean(), "unsure where there are no data"
assert 0.9 < covered < 0.99, "the band includes the noise"

# Output:
# length scale 1.9, noise 0.2 (truth 0.2)
# mean error within the data 0.06
# standard deviation: within the data 0.2, at 14 1.0
# 0.96 of new rows inside the 95 % band
