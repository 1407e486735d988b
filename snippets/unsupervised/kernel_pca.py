"""Two rings cannot be split by a line; on kernel PCA components a linear classifier can."""

# %% data
from sklearn.datasets import make_circles
from sklearn.model_selection import train_test_split

X, y = make_circles(400, factor=0.4, noise=0.08, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% linear classifier behind PCA and behind kernel PCA
from sklearn.decomposition import PCA, KernelPCA
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

plain = make_pipeline(PCA(2), LogisticRegression()).fit(X_train, y_train)
kernel = make_pipeline(KernelPCA(3, kernel="rbf", gamma=3), LogisticRegression())
kernel.fit(X_train, y_train)
print(f"accuracy: PCA {plain.score(X_test, y_test):.2f}, "
      f"kernel PCA {kernel.score(X_test, y_test):.2f}")

# %% the linear kernel is PCA, up to signs
import numpy as np

same = np.abs(KernelPCA(2).fit_transform(X)), np.abs(PCA(2).fit_transform(X))

# %% tune by the score of the pipeline
from sklearn.model_selection import GridSearchCV

grid = {"kernelpca__kernel": ["cosine", "rbf"], "kernelpca__gamma": [0.1, 1, 10]}
search = GridSearchCV(kernel, grid, cv=5).fit(X_train, y_train)
print("best kernel:", search.best_params_["kernelpca__kernel"])

# %% the way back
back = KernelPCA(5, kernel="rbf", gamma=1, fit_inverse_transform=True, alpha=0.1).fit(X)
error = np.mean((X - back.inverse_transform(back.transform(X))) ** 2)
print(f"lost on the way back: {error / X.var():.1%} of the variance")

# %% check
assert plain.score(X_test, y_test) < 0.7, "rotating does not help"
assert kernel.score(X_test, y_test) > 0.95, "the kernel pulls the rings apart"
assert np.allclose(*same, atol=1e-6), "the default kernel is linear"
assert search.best_params_["kernelpca__kernel"] == "rbf", "angles do not tell the rings apart"
assert error < 0.1 * X.var(), "the way back is close"

# Output:
# accuracy: PCA 0.42, kernel PCA 1.00
# best kernel: rbf
# lost on the way back: 0.1% of the variance
