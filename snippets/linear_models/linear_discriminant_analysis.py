"""LDA uses the labels, so two of its components separate the wines better than two of PCA."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% fit: a projection and a classifier
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

lda = make_pipeline(StandardScaler(), LinearDiscriminantAnalysis()).fit(X_train, y_train)
Z_lda = lda.transform(X_test)
print(f"accuracy {lda.score(X_test, y_test):.2f}, components {Z_lda.shape[1]}")

# %% few rows, many columns: shrinkage
shrunk = LinearDiscriminantAnalysis(solver="lsqr", shrinkage="auto").fit(X_train, y_train)
print(f"with shrinkage {shrunk.score(X_test, y_test):.2f}")

# %% plot: with two classes there is one component
import matplotlib.pyplot as plt

for label in sorted(y_test.unique()):
    part = Z_lda[y_test == label]
    if part.shape[1] == 1:
        plt.hist(part[:, 0], bins=20, alpha=0.6, label=label)
    else:
        plt.scatter(part[:, 0], part[:, 1], s=15, label=label)
plt.legend()
plt.show()

# %% check
import numpy as np
from sklearn.decomposition import PCA
from sklearn.metrics import silhouette_score
from sklearn.model_selection import cross_val_score

Z_pca = make_pipeline(StandardScaler(), PCA(2)).fit(X_train).transform(X_test)
better = silhouette_score(Z_lda, y_test) > silhouette_score(Z_pca, y_test)
rng = np.random.default_rng(0)
t = rng.integers(0, 2, 80)
wide = rng.normal(size=(80, 60)) + 0.3 * t[:, None]
for wrong in ({"solver": "svd", "shrinkage": "auto"}, {"n_components": 2}, {"solver": "lsqr"}):
    try:
        message = LinearDiscriminantAnalysis(**wrong).fit(wide, t).transform(wide)
    except (NotImplementedError, ValueError) as error:
        message = str(error)
    assert isinstance(message, str), f"{wrong} should be refused"
assert "transform not implemented for 'lsqr' solver" in message, message
models = [LinearDiscriminantAnalysis(solver="lsqr", shrinkage=s) for s in (None, "auto")]
plain, shrunk = (cross_val_score(model, wide, t, cv=5).mean() for model in models)
assert better and Z_lda.shape[1] == 2, "LDA should separate the classes better, in 2 components"
assert shrunk > plain + 0.05, "shrinkage should help"

# Output:
# accuracy 1.00, components 2
# with shrinkage 1.00
