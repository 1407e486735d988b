"""A target scaler of its own brings predictions back to the original units."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% scale the target, fit, undo
import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.preprocessing import StandardScaler

y_scaler = StandardScaler()
z_train = y_scaler.fit_transform(y_train.reshape(-1, 1)).ravel()
model = LinearRegression().fit(X_train, z_train)
z_pred = model.predict(X_test)
y_pred = y_scaler.inverse_transform(z_pred.reshape(-1, 1)).ravel()
print("scaled  ", z_pred[:3].round(2))
print("original", y_pred[:3].round(0))

direct = LinearRegression().fit(X_train, y_train).predict(X_test)

# %% check
assert np.allclose(y_pred, direct), "for least squares scaling the target changes nothing"
assert np.allclose(y_scaler.inverse_transform(z_train[:, None]).ravel(), y_train), "round trip"

# Output:
# scaled   [1.14 1.24 0.16]
# original [242. 250. 165.]
