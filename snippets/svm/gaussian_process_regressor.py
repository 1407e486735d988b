"""A Gaussian process with a noise term follows the curve and knows where it is unsure."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = np.sort(rng.uniform(0, 10, (60, 1)), axis=0)
y = np.sin(X[:, 0]) + rng.normal(0, 0.2, 60)

# %% fit
from sklearn.gaussian_process import GaussianProcessRegressor
from sklearn.gaussian_process.kernels import RBF, ConstantKernel, WhiteKernel

n_features = X.shape[1]
kernel = ConstantKernel() * RBF([1.0] * n_features) + WhiteKernel()
model = GaussianProcessRegressor(kernel, normalize_y=True, random_state=0).fit(X, y)
print("fitted kernel:", model.kernel_)

# %% predict with standard deviation
X_new = np.linspace(0, 14, 141)[:, None]
mean, std = model.predict(X_new, return_std=True)
print(f"standard deviation: within the data {std[:101].mean():.1f}, at 14 {std[-1]:.1f}")

# %% plot
import matplotlib.pyplot as plt

plt.plot(X, y, ".", label="data")
plt.plot(X_new, mean, label="mean")
plt.fill_between(X_new[:, 0], mean - 1.96 * std, mean + 1.96 * std, alpha=0.2, label="95 %")
plt.legend()
plt.show()

# %% check
noise = np.sqrt(model.kernel_.k2.noise_level) * y.std()
assert 0.14 < noise < 0.28, "the noise of 0.2 should be estimated from the data"
error = np.abs(mean - np.sin(X_new[:, 0]))
assert error[:101].mean() < 0.1, "within the data it should be close to the true curve"
assert std[-1] > 2 * std[:101].mean(), "it should be unsure where there are no data"
X_test = rng.uniform(0, 10, (1000, 1))
y_test = np.sin(X_test[:, 0]) + rng.normal(0, 0.2, 1000)
m, s = model.predict(X_test, return_std=True)
covered = np.mean(np.abs(y_test - m) < 1.96 * s)
assert 0.9 < covered < 0.99, f"{covered} of new rows in the band, which includes the noise"
bare = GaussianProcessRegressor(RBF(0.2, "fixed")).fit(X, y + 5)
assert np.abs(bare.predict(X) - y - 5).max() < 0.05, "without noise it runs through every point"
far = bare.predict([[50.0]])[0]
assert abs(far) < 1e-6, "without normalize_y it should predict 0 far away"

# Output:
# fitted kernel: ...
# standard deviation: within the data 0.2, at 14 1.0
