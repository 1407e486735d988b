"""A target scaler of its own brings predictions back to the original units."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% target: scale, fit, undo
from sklearn.linear_model import LinearRegression
from sklearn.preprocessing import StandardScaler

y_scaler = StandardScaler()
z_train = y_scaler.fit_transform(y_train.to_frame()).ravel()
model = LinearRegression().fit(X_train, z_train)
z_pred = model.predict(X_test)
y_pred = y_scaler.inverse_transform(z_pred.reshape(-1, 1)).ravel()
print("scaled  ", z_pred[:3].round(2))
print("original", y_pred[:3].round(0))

# %% column: unscale one of several
x_scaler = StandardScaler().fit(X_train)
Z_test = x_scaler.transform(X_test)
j = 2
original = Z_test[:, j] * x_scaler.scale_[j] + x_scaler.mean_[j]
print("column", j, "back:", original[:3].round(3))

# %% check
import numpy as np

direct = LinearRegression().fit(X_train, y_train).predict(X_test)
assert np.allclose(y_pred, direct), "for least squares scaling the target should change nothing"
assert np.allclose(original, X_test.iloc[:, j]), "one column should come back alone"
try:
    y_scaler.inverse_transform(z_pred)
    message = ""
except ValueError as error:
    message = str(error)
assert "Expected 2D array" in message, "1-D predictions should be refused"
try:
    x_scaler.inverse_transform(z_pred.reshape(-1, 1))
    message = ""
except ValueError as error:
    message = str(error)
assert message, "the scaler of X should not take a single column"
log = np.log1p(y_train)
assert np.expm1(log.mean()) < 0.95 * y_train.mean(), "the mean of logs should come back too low"

# Output:
# scaled   [1.14 1.24 0.16]
# original [242. 250. 165.]
# column 2 back: [0.105 0.061 0.009]
