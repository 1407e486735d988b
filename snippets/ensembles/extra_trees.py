"""Over repeated training sets, extra-trees predictions vary less than those of a random forest."""

# %% many training sets, one test set
import numpy as np
from sklearn.datasets import make_friedman1
from sklearn.ensemble import ExtraTreesRegressor, RandomForestRegressor

X_test, y_test = make_friedman1(n_samples=200, noise=0, random_state=999)

predictions = {RandomForestRegressor: [], ExtraTreesRegressor: []}
for seed in range(8):
    X_train, y_train = make_friedman1(n_samples=150, noise=1, random_state=seed)
    for forest in predictions:
        model = forest(n_estimators=30, random_state=seed).fit(X_train, y_train)
        predictions[forest].append(model.predict(X_test))

variance = {}
for forest, values in predictions.items():
    variance[forest] = np.var(values, axis=0).mean()
    mse = np.mean((np.array(values) - y_test) ** 2)
    print(f"{forest.__name__:21}  variance {variance[forest]:.1f}  test MSE {mse:.1f}")

# %% no bootstrap by default
try:
    ExtraTreesRegressor(oob_score=True).fit(X_train, y_train)
except ValueError as error:
    print("ValueError:", error)
oob = ExtraTreesRegressor(bootstrap=True, oob_score=True, random_state=0).fit(X_train, y_train)

# %% check
assert variance[ExtraTreesRegressor] < variance[RandomForestRegressor], "should vary less"
assert ExtraTreesRegressor().bootstrap is False, "all rows are used by default"
assert 0.3 < oob.oob_score_ < 1, "out-of-bag R2 with bootstrap=True"

# Output:
# RandomForestRegressor  variance 2.0  test MSE 7.3
# ExtraTreesRegressor    variance 1.4  test MSE 6.2
# ValueError: Out of bag estimation only available if bootstrap=True
