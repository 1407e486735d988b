"""PCA gives at most min(rows, columns) components; a share of the variance always fits."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% error
from sklearn.decomposition import PCA
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

for model, rows in [(PCA(10), X), (PCA(4), X[:3])]:
    try:
        model.fit(rows)
    except ValueError as error:
        print("ValueError:", str(error).split(" with")[0])

try:
    LinearDiscriminantAnalysis(n_components=3).fit(X, y)
except ValueError as error:
    print("ValueError:", error)

# %% fix
pca = PCA(n_components=0.95).fit(X)
print(pca.n_components_, "components explain", pca.explained_variance_ratio_.sum().round(2))

# %% check
assert pca.n_components_ == 2, "two components of iris explain 95 %"
assert PCA(min(10, *X.shape)).fit(X).n_components_ == 4, "the limit is the smaller side"

# Output:
# ValueError: n_components=10 must be between 0 and min(n_samples, n_features)=4
# ValueError: n_components=4 must be between 0 and min(n_samples, n_features)=3
# ValueError: n_components cannot be larger than min(n_features, n_classes - 1).
# 2 components explain 0.98
