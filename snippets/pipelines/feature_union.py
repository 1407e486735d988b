"""A union puts PCA components next to the original columns; a grid reaches inside."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% join
from sklearn.decomposition import PCA
from sklearn.pipeline import FeatureUnion, make_pipeline
from sklearn.preprocessing import StandardScaler

union = FeatureUnion([("same", "passthrough"), ("pca", PCA(2))])
union.set_output(transform="pandas")
result = make_pipeline(StandardScaler(), union).set_output(transform="pandas").fit_transform(X)
print(result.shape, list(result.columns[:2]), list(result.columns[-2:]))

# %% search over a part of it
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV

model = make_pipeline(StandardScaler(), union, LogisticRegression(max_iter=1000))
grid = {"featureunion__pca__n_components": [1, 3], "featureunion__same": ["passthrough", "drop"]}
search = GridSearchCV(model, grid, cv=3).fit(X, y)
print("candidates:", len(search.cv_results_["params"]), f"accuracy {search.best_score_:.2f}")

# %% check
assert result.shape[1] == 13 + 2, "the columns of both stand side by side"
assert len(search.cv_results_["params"]) == 4, "two sizes, with and without the columns"
assert search.best_score_ > 0.9, "the union feeds the model"

# Output:
# (178, 15) ['same__alcohol', 'same__malic_acid'] ['pca__pca0', 'pca__pca1']
# candidates: 4 accuracy 0.97
