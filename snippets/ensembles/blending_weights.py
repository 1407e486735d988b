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
weights, _ = nnls(oof, np.asarray(y_train, dtype=float))
weights /= weights.sum()
print("weights", weights.round(1))

# %% hill climbing: for any metric
from sklearn.metrics import mean_squared_error as metric

counts, total = np.zeros(len(models)), np.zeros(len(oof))
for step in range(1, 51):
    best = np.argmin([metric(y_train, (total + column) / step) for column in oof.T])
    counts[best] += 1
    total += oof[:, best]
print("hill climbing", (counts / counts.sum()).round(1))

# %% blend the test predictions
test = np.column_stack([m.fit(X_train, y_train).predict(X_test) for m in models])
blend = test @ weights
single = [metric(y_test, column) for column in test.T]
print("MSE of the members", np.round(single, 1), f"blend {metric(y_test, blend):.1f}")

# %% check
assert weights.min() >= 0, "weights should not be negative"
assert metric(y_test, blend) < min(single), "the blend should beat its best member"
assert abs(counts / 50 - weights).max() < 0.1, "hill climbing should find about the same weights"
seen = np.column_stack([m.predict(X_train) for m in models])
greedy, _ = nnls(seen, np.asarray(y_train, dtype=float))
assert greedy[1] > 0.9, "on training predictions the trees, which overfit most, should take all"

# Output:
# weights [0.6 0.4]
# hill climbing [0.6 0.4]
# MSE of the members [3.1 3.7] blend 2.9
