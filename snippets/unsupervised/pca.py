"""n_components=0.95 keeps the fewest components whose cumulative variance reaches 95 %."""

# %% data
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True, as_frame=True)

# %% cumulative explained variance
import numpy as np
import pandas as pd
from sklearn.decomposition import PCA
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X_scaled = StandardScaler().fit_transform(X)
pca = PCA().fit(X_scaled)
cumulative = np.cumsum(pca.explained_variance_ratio_)
d = int(np.argmax(cumulative >= 0.95)) + 1
print(f"{X.shape[1]} features, {d} components keep {cumulative[d - 1]:.3f} of the variance")

# %% the same in one step
model = make_pipeline(StandardScaler(), PCA(n_components=0.95)).fit(X)  # the training rows
names = model.get_feature_names_out()
X_reduced = pd.DataFrame(model.transform(X), columns=names, index=X.index)
print("reduced shape:", X_reduced.shape)

# %% plot
import matplotlib.pyplot as plt

plt.plot(np.arange(1, len(cumulative) + 1), cumulative)
plt.axvline(d, linestyle="--")
plt.xlabel("components")
plt.ylabel("cumulative explained variance")
plt.show()

# %% check
axes = model[-1].components_
raw = PCA(1).fit(X.assign(big=X.iloc[:, 30] * 1000)).components_[0]
assert abs(raw[-1]) > 0.99, "unscaled, a column of large numbers should be the first axis"
back = model.inverse_transform(model.transform(X))
lost = np.sum(((back - X.to_numpy()) / model[0].scale_) ** 2)
assert np.isclose(lost / np.sum(X_scaled**2), 1 - cumulative[d - 1]), "what was lost stays lost"
assert model[-1].n_components_ == d, "0.95 should choose the same number"
assert np.allclose(axes @ axes.T, np.eye(d)), "axes should be orthonormal"

# Output:
# 64 features, 40 components keep 0.951 of the variance
# reduced shape: (1797, 40)
