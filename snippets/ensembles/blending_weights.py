"""Non-negative weights fitted to out-of-fold predictions blend two different models."""

# %% data
from sklearn.datasets import make_friedman1
from sklearn.model_selection import train_test_split

X, y = make_friedman1(n_samples=600, noise=1, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% out-of-fold predictions, weights
import numpy as np
from scipy.optimize import nnls
from sklearn.ensemble import ExtraTreesRegressor
from sklearn.linear_model import Ridge
from sklearn.model_selection import cross_val_predict

models = [Ridge(), ExtraTreesRegressor(n_estimators=50, random_state=0)]
oof = np.column_stack([cross_val_predict(m, X_train, y_train, cv=5) for m in models])
weights, _ = nnls(oof, y_train)
weights /= weights.sum()
print("weights", weights.round(1))

# %% blend the test predictions
test = np.column_stack([m.fit(X_train, y_train).predict(X_test) for m in models])
blend = np.mean((test @ weights - y_test) ** 2)
equal = np.mean((test.mean(axis=1) - y_test) ** 2)
print(f"MSE equal weights {equal:.1f}, blend {blend:.1f}")
assert weights.min() >= 0, "weights should not be negative"
assert blend < equal, "the better model should weigh more"

# Output:
# weights [0. 1.]
# MSE equal weights 4.3, blend 3.7
