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
from sklearn.model_selection import cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVR

svm = make_pipeline(StandardScaler(), SVR(C=10))
models = [svm, ExtraTreesRegressor(n_estimators=50, random_state=0)]
oof = np.column_stack([cross_val_predict(m, X_train, y_train, cv=5) for m in models])
weights, _ = nnls(oof, y_train)
weights /= weights.sum()
print("weights", weights.round(1))

# %% blend the test predictions
test = np.column_stack([m.fit(X_train, y_train).predict(X_test) for m in models])
blend = np.mean((test @ weights - y_test) ** 2)
single = np.mean((test - y_test[:, None]) ** 2, axis=0)
print("MSE of the members", single.round(1), f"blend {blend:.1f}")

# %% check
assert weights.min() >= 0, "weights should not be negative"
assert blend < single.min(), "the blend should beat its best member"

# Output:
# weights [0.6 0.4]
# MSE of the members [3.1 3.7] blend 2.9
