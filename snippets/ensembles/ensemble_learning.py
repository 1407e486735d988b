"""Averaging different models beats their typical member by exactly their disagreement."""

# %% data
from sklearn.datasets import make_friedman1
from sklearn.model_selection import train_test_split

X, y = make_friedman1(n_samples=600, noise=1, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% members
import numpy as np
from sklearn.ensemble import ExtraTreesRegressor, GradientBoostingRegressor
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_squared_error
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
errors = [mean_squared_error(y_test, p) for p in predictions]
for name, error in zip(members, errors):
    print(f"{name:17} MSE {error:.2f}")

# %% average
average = predictions.mean(axis=0)
print(f"{'average':17} MSE {mean_squared_error(y_test, average):.2f}")
print("correlation of the errors:")
print(np.corrcoef(predictions - np.asarray(y_test)).round(1))

# %% check
mse, disagreement = mean_squared_error(y_test, average), predictions.var(axis=0).mean()
assert np.isclose(mse, np.mean(errors) - disagreement), "the decomposition should be exact"
assert mse < np.median(errors), "the average should beat the typical member"
copies = np.repeat(predictions[:1], 4, axis=0).mean(axis=0)
assert np.isclose(mean_squared_error(y_test, copies), errors[0]), "copies should gain nothing"
better = mean_squared_error(y_test, predictions[:3].mean(axis=0))
assert better < mse, "without the far worse member the average should be better"
rho, T = 0.5, 4
noise = np.random.default_rng(0).normal(size=(100_000, T + 1))
shared = np.sqrt(rho) * noise[:, :1] + np.sqrt(1 - rho) * noise[:, 1:]
assert abs(shared.mean(axis=1).var() - (rho + (1 - rho) / T)) < 0.01, "the formula of the variance"

# Output:
# polynomial ridge  MSE 3.30
# extra trees       MSE 3.70
# boosting          MSE 2.23
# neighbours        MSE 9.58
# average           MSE 3.01
# correlation of the errors:
# [[1.  0.4 0.7 0.3]
#  [0.4 1.  0.8 0.7]
#  [0.7 0.8 1.  0.6]
#  [0.3 0.7 0.6 1. ]]
