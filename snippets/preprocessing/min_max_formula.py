"""The min-max formula agrees with MinMaxScaler for any range, a constant column included."""

# %% formula
import numpy as np


def min_max(x, train, a=0.0, b=1.0):
    """Map by the training minimum and maximum to [a, b]."""
    low, high = train.min(axis=0), train.max(axis=0)
    span = np.where(high > low, high - low, 1.0)
    return a + (x - low) / span * (b - a)


# %% check
from sklearn.preprocessing import MinMaxScaler

rng = np.random.default_rng(0)
for trial in range(100):
    train, test = rng.normal(size=(2, 20, 3)) * 10 ** rng.uniform(-3, 3)
    a, b = -rng.random(), rng.random()
    scaler = MinMaxScaler(feature_range=(a, b)).fit(train)
    assert np.allclose(min_max(train, train, a, b), scaler.transform(train)), f"trial {trial}"
    assert np.allclose(min_max(test, train, a, b), scaler.transform(test)), f"test {trial}"

constant = np.full((5, 1), 7.0)
assert (MinMaxScaler().fit_transform(constant) == min_max(constant, constant)).all(), "constant"
print("constant column becomes", min_max(constant, constant).ravel())
print("new value 12 on a train range 0..10 becomes", min_max(12, np.array([0.0, 10.0])))

# Output:
# constant column becomes [0. 0. 0. 0. 0.]
# new value 12 on a train range 0..10 becomes 1.2
