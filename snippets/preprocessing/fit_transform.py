"""The test set takes the training statistics; refitting on it maps equal values differently."""

# %% data
import numpy as np
from sklearn.preprocessing import StandardScaler

X_train = np.array([[0.0], [5.0], [10.0]])
X_test = np.array([[10.0], [20.0]])

# %% right
scaler = StandardScaler()
Z_train = scaler.fit_transform(X_train)
Z_test = scaler.transform(X_test)
print("10 in train", Z_train[2].round(2), "10 in test", Z_test[0].round(2))

# %% wrong: statistics of the test set
wrong = StandardScaler().fit_transform(X_test)
print("refitted on test", wrong[0].round(2))

# %% check
assert Z_train[2] == Z_test[0], "the same value should get the same code"
assert wrong[0] != Z_train[2], "refitting changes it"
assert (StandardScaler().fit(X_train).transform(X_train) == Z_train).all(), "fit, then transform"

# Output:
# 10 in train [1.22] 10 in test [1.22]
# refitted on test [-1.]
