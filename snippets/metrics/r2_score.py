"""R2 is 0 for the mean, negative for worse, and not symmetric in its arguments."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
model = RandomForestRegressor(random_state=0).fit(X_train, y_train)

# %% score
from sklearn.metrics import r2_score
from sklearn.model_selection import cross_val_score

y_pred = model.predict(X_test)
print(f"R2 {r2_score(y_test, y_pred):.2f}, train {model.score(X_train, y_train):.2f}")
print(f"cross-validated {cross_val_score(model, X_train, y_train, scoring='r2').mean():.2f}")

# %% check
import warnings

import numpy as np
from sklearn.metrics import explained_variance_score

assert r2_score(y_test, y_pred) == model.score(X_test, y_test), "score should be r2_score"
mean = np.full(len(y_test), y_test.mean())
assert abs(r2_score(y_test, mean)) < 1e-9, "the mean of the scored rows should score 0"
assert r2_score(y_test, mean + 50) < 0, "worse than the mean should be negative"
assert r2_score(y_test, y_pred) != r2_score(y_pred, y_test), "the order should matter"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    assert np.isnan(r2_score([1.0], [1.0])), "one row should give nan"
assert "less than two samples" in str(caught[0].message), "with a warning"
assert explained_variance_score(y_test, y_pred + 50) > 0.2, "explained variance: no constant error"
assert r2_score(y_test, y_pred + 50) < 0.2, "R2 should punish a constant error"
assert r2_score([3, 3], [3, 4]) == 0, "constant y_true should give 0 instead of -inf"
each = r2_score([[1, 10], [2, 20], [3, 60]], [[1, 10], [2, 30], [3, 50]], multioutput="raw_values")
assert each[0] == 1 > each[1], "raw_values should give one R2 per output"

# Output:
# R2 0.22, train 0.93
# cross-validated 0.48
