"""Tune k, weights and p behind a scaler; predictions are means of neighbours' targets."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, scaled=False)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% tune
from sklearn.model_selection import GridSearchCV
from sklearn.neighbors import KNeighborsRegressor, RadiusNeighborsRegressor
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

# %% a prediction is the mean of the neighbours' targets
import numpy as np

knn = KNeighborsRegressor(10).fit(X_train, y_train)
_, positions = knn.kneighbors(X_test)

# %% weights="distance" knows its training rows
near = KNeighborsRegressor(10, weights="distance").fit(X_train, y_train)
print(f"R2 on the training rows: distance {near.score(X_train, y_train):.2f}, "
      f"uniform {knn.score(X_train, y_train):.2f}")

# %% within a radius
x = np.arange(10.0)[:, None]
radius = RadiusNeighborsRegressor(1.5).fit(x, x[:, 0] ** 2)
print("mean of 16, 25 and 36:", radius.predict([[5.0]])[0].round(2))

# %% check
assert search.best_params_["kneighborsregressor__n_neighbors"] >= 10, "noisy targets want many"
assert search.score(X_test, y_test) > 0.2, "better than the mean"
assert np.allclose(knn.predict(X_test), y_train[positions].mean(axis=1)), "mean of ten"
assert knn.predict(X * 1000).max() <= y_train.max(), "no extrapolation"
assert near.score(X_train, y_train) > 0.999, "distance 0 takes all the weight"
assert np.isclose(radius.predict([[5.0]])[0], (16 + 25 + 36) / 3), "mean within the radius"

# Output:
# best k: 10
# R2 cross-validated 0.49, test 0.26
# R2 on the training rows: distance 1.00, uniform 0.43
# mean of 16, 25 and 36: 25.67
