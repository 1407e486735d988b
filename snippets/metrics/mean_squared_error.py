"""MSE is the mean squared residual; (n,) minus (n, 1) broadcasts to a wrong number."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
y_pred = RandomForestRegressor(random_state=0).fit(X_train, y_train).predict(X_test)

# %% score
from sklearn.metrics import mean_squared_error, root_mean_squared_error

mse = mean_squared_error(y_test, y_pred)
print(f"MSE {mse:.0f}, RMSE {root_mean_squared_error(y_test, y_pred):.1f}")  # or mse**0.5

# %% with NumPy
import numpy as np

by_hand = np.mean((np.ravel(y_test) - np.ravel(y_pred)) ** 2)

# %% check
assert np.isclose(mse, by_hand), "MSE should be the mean of the squared residuals"
assert np.isclose(root_mean_squared_error(y_test, y_pred), mse**0.5), "RMSE should be its root"
column = y_pred.reshape(-1, 1)  # the shape that Keras predicts
wrong = np.mean((y_test.to_numpy() - column) ** 2)
assert (y_test.to_numpy() - column).shape == (len(y_test),) * 2, "the difference broadcasts"
assert not np.isclose(wrong, mse, rtol=0.1), "the mean over n x n differences should be wrong"
assert np.isclose(mean_squared_error(y_test, column), mse), "the function should take (n, 1)"
each = mean_squared_error([[1, 10], [2, 20]], [[1, 12], [4, 20]], multioutput="raw_values")
assert each.tolist() == [2, 2], "raw_values should give one MSE per output"
try:
    mean_squared_error(y_test, y_pred, squared=False)
    message = ""
except TypeError as error:
    message = str(error)
assert "squared" in message, "squared=False should raise a TypeError"

# Output:
# MSE 3878, RMSE 62.3
