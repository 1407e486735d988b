"""n_components=0.95 keeps the fewest components whose cumulative variance reaches 95 %."""

# %% data
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)

# %% cumulative explained variance
import numpy as np
from sklearn.decomposition import PCA

pca = PCA().fit(X)
cumulative = np.cumsum(pca.explained_variance_ratio_)
d = int(np.argmax(cumulative >= 0.95)) + 1
print(f"{X.shape[1]} features, {d} components keep {cumulative[d - 1]:.3f} of the variance")

# %% the same in one step
pca95 = PCA(n_components=0.95).fit(X)
X_reduced = pca95.transform(X)
print("reduced shape:", X_reduced.shape)

# %% plot
import matplotlib.pyplot as plt

plt.plot(np.arange(1, len(cumulative) + 1), cumulative)
plt.axvline(d, linestyle="--")
plt.xlabel("components")
plt.ylabel("cumulative explained variance")
plt.show()

# %% check
assert pca95.n_components_ == d, "0.95 should choose the same number"
assert np.allclose(pca95.components_ @ pca95.components_.T, np.eye(d)), "axes are orthonormal"

# Output:
# 64 features, 29 components keep 0.955 of the variance
# reduced shape: (1797, 29)
