"""A cross-validated bandwidth beats the default, and the formula agrees with the library."""

# %% data: two bumps
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
x = rng.permutation(np.r_[rng.normal(-2, 0.5, 300), rng.normal(2, 1.0, 200)])
df = pd.DataFrame({"x": x})

# %% bandwidth by cross-validation
from sklearn.model_selection import GridSearchCV, KFold
from sklearn.neighbors import KernelDensity

columns = ["x"]
X = df[columns].to_numpy()
folds = KFold(5, shuffle=True, random_state=0)
grid = {"bandwidth": X.std() * np.logspace(-2, 0, 15)}
kde = GridSearchCV(KernelDensity(), grid, cv=folds).fit(X).best_estimator_
print(f"bandwidth {kde.bandwidth:.1f}")
density = np.exp(kde.score_samples(X))  # of each row
new = pd.DataFrame(kde.sample(3, random_state=0), columns=columns)

# %% plot: one column
import matplotlib.pyplot as plt

line = np.linspace(X.min() - 1, X.max() + 1, 400)[:, None]
plt.hist(X[:, 0], bins=40, density=True, alpha=0.3)
plt.plot(line, np.exp(kde.score_samples(line)))
plt.show()

# %% check
from scipy.stats import gaussian_kde, norm

curve = np.exp(kde.score_samples(line))
truth = 0.6 * norm.pdf(line[:, 0], -2, 0.5) + 0.4 * norm.pdf(line[:, 0], 2, 1.0)
default = np.exp(KernelDensity().fit(X).score_samples(line))
error = [np.mean(np.abs(p - truth)) for p in (curve, default)]
assert error[0] < error[1] / 2, "the default bandwidth should smooth too much"
assert abs(curve.sum() * (line[1, 0] - line[0, 0]) - 1) < 0.01, "the integral should be 1"
h = kde.bandwidth
by_hand = norm.pdf((line - X.T) / h).mean(axis=1) / h
assert np.allclose(by_hand, curve), "formula and library should agree"
scipy_kde = gaussian_kde(X.T, bw_method=h / X.std(ddof=1))
assert np.allclose(scipy_kde(line.T), curve), "SciPy: factor = bandwidth / standard deviation"
assert np.isclose(kde.score(X), kde.score_samples(X).sum()), "score should be a sum"
scott = [KernelDensity(bandwidth="scott").fit(Z).bandwidth_ for Z in (X, 1000 * X)]
assert scott[0] == scott[1], "scott here should not use the spread"

# Output:
# bandwidth 0.2
