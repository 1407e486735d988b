"""Tune k, weights and p behind a scaler; predictions are means of neighbours' targets."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True, scaled=False)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% tune
from sklearn.model_selection import GridSearchCV
from sklearn.neighbors import KNeighborsRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), KNeighborsRegressor())
grid = {
    "kneighborsregressor__n_neighbors": [3, 5, 10, 20, 40],
    "kneighborsregressor__weights": ["uniform", "distance"],
    "kneighborsregressor__p": [1, 2],
}
search = GridSearchCV(model, grid, cv=5).fit(X_train, y_train)
print("best k:", search.best_params_["kneighborsregressor__n_neighbors"])
print(f"R2 cross-validated {search.best_score_:.2f}, test {search.score(X_test, y_test):.2f}")

# %% the rows behind a prediction
best = search.best_estimator_
_, positions = best[-1].kneighbors(best[:-1].transform(X_test))
print("targets of the neighbours:", y_train.iloc[positions[0]].head(3).tolist())

# %% check
import numpy as np
from sklearn.neighbors import RadiusNeighborsRegressor

knn = KNeighborsRegressor(10).fit(X_train, y_train)
near = KNeighborsRegressor(10, weights="distance").fit(X_train, y_train)
x = np.arange(10.0)[:, None]
radius = RadiusNeighborsRegressor(1.5).fit(x, x[:, 0] ** 2)
_, positions = knn.kneighbors(X_test)
assert search.best_params_["kneighborsregressor__n_neighbors"] >= 10, "noise should want many"
assert search.score(X_test, y_test) > 0.2, "it should beat the mean"
assert np.allclose(knn.predict(X_test), y_train.to_numpy()[positions].mean(axis=1)), "mean"
assert knn.predict(X * 1000).max() <= y_train.max(), "it should not extrapolate"
assert near.score(X_train, y_train) > 0.999, "distance 0 should take all"
assert np.isclose(radius.predict([[5.0]])[0], (16 + 25 + 36) / 3), "it should be the mean"

# Output:
# best k: 10
# R2 cross-validated 0.49, test 0.26
# targets of the neighbours: [336.0, 131.0, 275.0]
