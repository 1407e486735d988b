"""Share of variance, parallel analysis and cross-validated score give different numbers."""

# %% data
import numpy as np
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% share of variance
from sklearn.decomposition import PCA
from sklearn.preprocessing import StandardScaler

X_scaled = StandardScaler().fit_transform(X)
pca = PCA().fit(X_scaled)
cumulative = np.cumsum(pca.explained_variance_ratio_)
by_share = int(np.argmax(cumulative >= 0.95)) + 1
kaiser = int(np.sum(pca.explained_variance_ > 1))

# %% parallel analysis: against columns shuffled one by one
rng = np.random.default_rng(0)
shuffled = [PCA().fit(rng.permuted(X_scaled, axis=0)).explained_variance_ for _ in range(10)]
limit = np.quantile(shuffled, 0.95, axis=0)
parallel = int(np.argmax(pca.explained_variance_ < limit))
print(f"95 %: {by_share}, Kaiser: {kaiser}, parallel analysis: {parallel} of {X.shape[1]}")

# %% cross-validated score
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import Pipeline

model = Pipeline([("scale", StandardScaler()), ("pca", PCA()), ("clf", LogisticRegression())])
grid = [{"pca__n_components": [1, 5, 0.95, None]}, {"pca": ["passthrough"]}]
search = GridSearchCV(model, grid, scoring="roc_auc", cv=3).fit(X, y)
scores = search.cv_results_["mean_test_score"]
print("by score:", search.best_params_, f"AUC {search.best_score_:.3f}")

# %% scree plot
import matplotlib.pyplot as plt

plt.plot(pca.explained_variance_, "o-", label="components")
plt.plot(limit, "--", label="shuffled columns")
plt.xlabel("component, from 0")
plt.ylabel("variance")
plt.legend()
plt.show()

# %% check
assert by_share == PCA(0.95).fit(X_scaled).n_components_, "0.95 should give the same number"
assert parallel <= kaiser < by_share, "the share should be the most generous here"
assert scores[0] < max(scores), "one component should be too few"
assert np.isclose(scores[-2], scores[-1], atol=1e-3), "all components should only rotate the data"

# Output:
# 95 %: 10, Kaiser: 6, parallel analysis: 5 of 30
# by score: {'pca__n_components': 0.95} AUC 0.995
