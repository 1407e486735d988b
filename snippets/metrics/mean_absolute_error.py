"""MAE of predictions; on a skewed target a model trained for absolute error does better."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
model = RandomForestRegressor(random_state=0).fit(X_train, y_train)

# %% score
from sklearn.metrics import mean_absolute_error, median_absolute_error
from sklearn.model_selection import cross_val_score

y_pred = model.predict(X_test)
print(f"MAE {mean_absolute_error(y_test, y_pred):.1f}, "
      f"median {median_absolute_error(y_test, y_pred):.1f}")
scores = -cross_val_score(model, X_train, y_train, scoring="neg_mean_absolute_error", cv=3)
print(f"cross-validated MAE {scores.mean():.1f}")

# %% train for MAE
from sklearn.ensemble import HistGradientBoostingRegressor

model = HistGradientBoostingRegressor(loss="absolute_error", random_state=0)
y_pred = model.fit(X_train, y_train).predict(X_test)
print(f"trained for it {mean_absolute_error(y_test, y_pred):.1f}")

# %% check
import numpy as np

assert np.isclose(mean_absolute_error(y_test, y_pred), abs(y_test - y_pred).mean()), "mean of |e|"
rng = np.random.default_rng(0)
Z = rng.uniform(size=(2000, 1))
skewed = 2 * Z[:, 0] + rng.exponential(3, size=2000)
mae = {}
for loss in ["squared_error", "absolute_error"]:
    trained = HistGradientBoostingRegressor(loss=loss, max_iter=40, max_depth=2, random_state=0)
    trained.fit(Z[:1500], skewed[:1500])
    mae[loss] = mean_absolute_error(skewed[1500:], trained.predict(Z[1500:]))
assert mae["absolute_error"] < mae["squared_error"], "on a skewed target train for the metric"
two = mean_absolute_error([[1, 10], [2, 20]], [[1, 12], [3, 20]], multioutput="raw_values")
assert two.tolist() == [0.5, 1.0], "raw_values should give one MAE per output"
assert median_absolute_error([0, 0, 0], [1, 1, 1e9]) == 1, "the worse half should not count"

# Output:
# MAE 49.0, median 38.8
# cross-validated MAE 46.5
# trained for it 46.7
