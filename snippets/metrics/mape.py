"""MAPE agrees with scikit-learn; one zero explodes it, SMAPE stays within 200."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
y_pred = RandomForestRegressor(random_state=0).fit(X_train, y_train).predict(X_test)

# %% score
import numpy as np
from sklearn.metrics import mean_absolute_percentage_error


def smape(y_true, y_pred):
    """In percent, 0 where both values are 0."""
    size = (np.abs(y_true) + np.abs(y_pred)) / 2
    return 100 * np.mean(np.abs(y_true - y_pred) / np.where(size > 0, size, 1))


print(f"MAPE {100 * mean_absolute_percentage_error(y_test, y_pred):.0f} %")
print(f"SMAPE {smape(y_test, y_pred):.0f} %, zeros in the target: {np.sum(y_test == 0)}")

# %% formula
size = np.maximum(np.abs(y_test), np.finfo(float).eps)
mape = np.mean(np.abs(y_test - y_pred) / size)

# %% train for MAPE
from sklearn.ensemble import HistGradientBoostingRegressor

weights = 1 / y_train.abs().clip(lower=1)  # lower: a size below which errors do not matter
model = HistGradientBoostingRegressor(loss="absolute_error", max_iter=50, random_state=0)
model.fit(X_train, y_train, sample_weight=weights)
aimed = model.predict(X_test)
print(f"trained for it {100 * mean_absolute_percentage_error(y_test, aimed):.0f} %")

# %% check
assert np.isclose(mape, mean_absolute_percentage_error(y_test, y_pred)), "formula"
better = mean_absolute_percentage_error(y_test, aimed) < mape
assert better, "weights 1 / |y| and an absolute loss should lower the MAPE"
assert aimed.mean() < y_pred.mean(), "MAPE should favour low predictions"
spoiled = y_test.copy()
spoiled.iloc[0] = 0
assert mean_absolute_percentage_error(spoiled, y_pred) > 1e10, "one zero should explode MAPE"
assert 0 <= smape(spoiled, y_pred) <= 200, "SMAPE should stay bounded"
assert smape(np.zeros(2), np.zeros(2)) == 0, "0/0 should count as 0"

# Output:
# MAPE 40 %
# SMAPE 33 %, zeros in the target: 0
# trained for it 35 %
