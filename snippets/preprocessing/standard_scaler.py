"""The scaler learns mean and standard deviation on train and reuses them on test."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test = train_test_split(X, random_state=0)

# %% scale
import numpy as np
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler()
Z_train = scaler.fit_transform(X_train)
Z_test = scaler.transform(X_test)
print("alcohol: mean_", scaler.mean_[0].round(2), "scale_", scaler.scale_[0].round(3))
print("train mean and std:", abs(Z_train.mean(axis=0)).max().round(6), Z_train.std().round(6))
print("test mean of the first columns:", Z_test.mean(axis=0)[:3].round(2))

# %% check
assert np.allclose(Z_train.mean(axis=0), 0) and np.allclose(Z_train.std(axis=0), 1), "exact"
assert not np.allclose(Z_test.mean(axis=0), 0, atol=0.01), "test is only roughly centred"
assert np.allclose(scaler.scale_, X_train.std(ddof=0)), "scale_ should use ddof=0"
assert np.allclose(scaler.inverse_transform(Z_test), X_test), "inverse_transform should undo it"

# Output:
# alcohol: mean_ 13.0 scale_ 0.801
# train mean and std: 0.0 1.0
# test mean of the first columns: [ 0.01 -0.19  0.02]
