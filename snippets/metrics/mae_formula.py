"""The mean absolute residual equals the library's; the median is the best constant."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
y_pred = RandomForestRegressor(random_state=0).fit(X_train, y_train).predict(X_test)

# %% formula
import numpy as np

mae = np.mean(np.abs(y_test - y_pred))
baseline = np.mean(np.abs(y_test - y_train.median()))
print(f"MAE {mae:.1f}, always the median {baseline:.1f}")

# %% check
from sklearn.metrics import mean_absolute_error

assert np.isclose(mae, mean_absolute_error(y_test, y_pred)), "it should be mean_absolute_error"
assert mae < baseline, "the model should beat the median"
rng = np.random.default_rng(0)
skewed = rng.exponential(size=301)
constants = np.linspace(0, 3, 601)
best = constants[np.argmin([np.mean(np.abs(skewed - c)) for c in constants])]
assert abs(best - np.median(skewed)) < 0.02, "the median should minimize the MAE"
assert skewed.mean() - best > 0.2, "on a skewed target the mean should be far from it"

# Output:
# MAE 49.0, always the median 58.3
