"""TruncatedSVD takes sparse data as they are; on centred data it is PCA, up to signs."""

# %% sparse data: one-hot rows
import numpy as np
from sklearn.datasets import load_digits
from sklearn.preprocessing import OneHotEncoder

digits, y = load_digits(return_X_y=True)
X = OneHotEncoder().fit_transform(digits)
print(f"one-hot: {X.shape[0]} x {X.shape[1]}, {X.nnz / np.prod(X.shape):.1%} of it stored")

# %% reduce inside a pipeline
from sklearn.decomposition import TruncatedSVD
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline

model = make_pipeline(TruncatedSVD(50, random_state=0), LogisticRegression(max_iter=2000))
score = cross_val_score(model, X, y, cv=3).mean()
print(f"accuracy with 50 components: {score:.2f}")

# %% how many components
svd = TruncatedSVD(100, random_state=0).fit(X)
share = np.cumsum(svd.explained_variance_ratio_)
print(f"variance kept by 50: {share[49]:.2f}, by 100: {share[99]:.2f}")
ratio = svd.explained_variance_ratio_
print(f"shares of the first two: {ratio[0]:.3f}, {ratio[1]:.3f}")

# %% check
from sklearn.decomposition import PCA

centred = digits - digits.mean(axis=0)
Z_svd = TruncatedSVD(5, algorithm="arpack", random_state=0).fit_transform(centred)
Z_pca = PCA(5, svd_solver="full").fit_transform(digits)
assert score > 0.85, "50 components should hold most of what 900 columns say"
assert ratio[0] < ratio[1], "uncentred, the first should hold the mean"
assert share[49] < share[99] <= 1, "more components should keep more"
assert np.allclose(np.abs(Z_svd), np.abs(Z_pca), atol=1e-6), "centred: PCA"

# Output:
# one-hot: 1797 x 890, 7.2% of it stored
# accuracy with 50 components: 0.90
# variance kept by 50: 0.38, by 100: 0.51
# shares of the first two: 0.003, 0.037
