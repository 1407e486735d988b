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
shrunk = LinearDiscriminantAnalysis(solver="lsqr", shrinkage="auto")
shrunk = make_pipeline(StandardScaler(), shrunk).fit(X_train, y_train)
print(f"with shrinkage {shrunk.score(X_test, y_test):.2f}")

# %% plot
import matplotlib.pyplot as plt

points = plt.scatter(Z_lda[:, 0], Z_lda[:, 1], c=y_test)
plt.legend(*points.legend_elements(), title="class")
plt.xlabel("discriminant 1")
plt.ylabel("discriminant 2")
plt.show()

# %% check
import numpy as np
from sklearn.decomposition import PCA
from sklearn.metrics import silhouette_score
from sklearn.model_selection import cross_val_score

Z_pca = make_pipeline(StandardScaler(), PCA(2)).fit(X_train).transform(X_test)
apart = silhouette_score(Z_lda, y_test), silhouette_score(Z_pca, y_test)
rng = np.random.default_rng(0)
t = rng.integers(0, 2, 80)
wide = rng.normal(size=(80, 60)) + 0.3 * t[:, None]
score = {}
for shrinkage in (None, "auto"):
    model = LinearDiscriminantAnalysis(solver="lsqr", shrinkage=shrinkage)
    score[shrinkage] = cross_val_score(model, wide, t, cv=5).mean()
assert apart[0] > apart[1], "LDA should separate the classes better than PCA"
assert Z_lda.shape[1] == 2, "three classes should give two components"
assert lda.score(X_test, y_test) > 0.95, "the classes are nearly Gaussian"
assert score["auto"] > score[None] + 0.05, "shrinkage should help"

# Output:
# accuracy 1.00, components 2
# with shrinkage 1.00
