"""The scaler learns mean and standard deviation on train and reuses them on test."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% scale
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().set_output(transform="pandas")
Z_train = scaler.fit_transform(X_train)
Z_test = scaler.transform(X_test)
print(X.columns[0], "mean_", scaler.mean_[0].round(2), "scale_", scaler.scale_[0].round(3))
print("test mean of the first columns:", Z_test.iloc[:, :3].mean().round(2).tolist())

# %% save
import joblib

joblib.dump(scaler, "scaler.joblib")
loaded = joblib.load("scaler.joblib")

# %% check
import os

import numpy as np

os.remove("scaler.joblib")
assert np.allclose(loaded.transform(X_test), Z_test), "the loaded scaler should scale alike"
assert np.allclose(Z_train.mean(), 0), "train should be centred exactly"
assert np.allclose(Z_train.std(ddof=0), 1), "train should have standard deviation 1, by ddof=0"
assert not np.allclose(Z_test.mean(), 0, atol=0.01), "test should be only roughly centred"
assert np.allclose(scaler.scale_, X_train.std(ddof=0)), "scale_ should use ddof=0"
assert np.allclose(scaler.inverse_transform(Z_test), X_test), "inverse_transform should undo it"

# Output:
# alcohol mean_ 13.0 scale_ 0.801
# test mean of the first columns: [0.01, -0.19, 0.02]
