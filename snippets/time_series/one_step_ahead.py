"""Each value predicts the next; copying the input is the baseline to beat."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
series = np.zeros(600)
for t in range(1, 600):
    series[t] = 0.6 * series[t - 1] + rng.normal()
train, test = series[:400], series[400:]

# %% pairs in each part
X_train, y_train = train[:-1].reshape(-1, 1), train[1:]
X_test, y_test = test[:-1].reshape(-1, 1), test[1:]
print(X_train.shape, y_train.shape, "recurrent:", train[:-1].reshape(-1, 1, 1).shape)

# %% model and baseline
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_absolute_error

model = LinearRegression().fit(X_train, y_train)
mae = mean_absolute_error(y_test, model.predict(X_test))
copy = mean_absolute_error(y_test, X_test[:, 0])
print(f"model {mae:.2f}, no change {copy:.2f}")

# %% check
assert len(X_train) == len(train) - 1, "there should be one pair less than values"
assert np.array_equal(y_train[:-1], X_train[1:, 0]), "a target should be the next input"
assert mae < copy, "the model should beat the copy of its input"

# Output:
# (399, 1) (399,) recurrent: (399, 1, 1)
# model 0.79, no change 0.90
