"""Averaging different models beats their typical member by exactly their disagreement."""

# %% data
from sklearn.datasets import make_friedman1
from sklearn.model_selection import train_test_split

X, y = make_friedman1(n_samples=600, noise=1, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% different members
import numpy as np
from sklearn.ensemble import ExtraTreesRegressor, GradientBoostingRegressor
from sklearn.linear_model import Ridge
from sklearn.neighbors import KNeighborsRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures, StandardScaler

members = {
    "polynomial ridge": make_pipeline(StandardScaler(), PolynomialFeatures(2), Ridge()),
    "extra trees": ExtraTreesRegressor(n_estimators=50, random_state=0),
    "boosting": GradientBoostingRegressor(random_state=0),
    "neighbours": make_pipeline(StandardScaler(), KNeighborsRegressor(5)),
}
predictions = np.array([m.fit(X_train, y_train).predict(X_test) for m in members.values()])
errors = ((predictions - y_test) ** 2).mean(axis=1)
for name, error in zip(members, errors, strict=True):
    print(f"{name:17} MSE {error:.2f}")

# %% average
average = predictions.mean(axis=0)
mse = ((average - y_test) ** 2).mean()
disagreement = predictions.var(axis=0).mean()
print(f"{'average':17} MSE {mse:.2f}")
print(f"mean of members {errors.mean():.2f} - disagreement {disagreement:.2f}")

# %% copies gain nothing
copies = np.repeat(predictions[:1], 4, axis=0)

# %% check
assert np.isclose(mse, errors.mean() - disagreement), "the decomposition is exact"
assert mse < np.median(errors), "the average should beat the typical member"
assert np.isclose(((copies.mean(axis=0) - y_test) ** 2).mean(), errors[0]), "no disagreement"

# Output:
# polynomial ridge  MSE 3.30
# extra trees       MSE 3.70
# boosting          MSE 2.23
# neighbours        MSE 9.58
# average           MSE 3.01
# mean of members 4.70 - disagreement 1.69
