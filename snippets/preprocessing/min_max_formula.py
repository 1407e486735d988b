"""The min-max formula agrees with MinMaxScaler for any range, a constant column included."""

# %% formula
import numpy as np
import pandas as pd


def min_max(x, train, a=0.0, b=1.0):
    """Map by the training minimum and maximum to [a, b]."""
    low, high = train.min(axis=0), train.max(axis=0)
    span = np.where(high > low, high - low, 1.0)
    return a + (x - low) / span * (b - a)


df = pd.DataFrame({"size": [0.0, 5.0, 10.0], "same": 7.0})
new = pd.DataFrame({"size": [12.0], "same": [7.0]})
print(min_max(df, df, 1, 10).to_string())
print("new:", min_max(new, df).round(1).to_dict("records")[0])


# %% check
from sklearn.preprocessing import MinMaxScaler

rng = np.random.default_rng(0)
for trial in range(100):
    train, test = rng.normal(size=(2, 20, 3)) * 10 ** rng.uniform(-3, 3)
    a, b = -rng.random(), rng.random()
    scaler = MinMaxScaler(feature_range=(a, b)).fit(train)
    for x in [train, test]:
        same = np.allclose(min_max(x, train, a, b), scaler.transform(x))
        assert same, f"the formula should agree in trial {trial}"

constant = np.full((5, 1), 7.0)
assert (MinMaxScaler().fit_transform(constant) == 0).all(), "scikit-learn: a constant becomes a"
assert (min_max(constant, constant) == 0).all(), "the formula: a constant becomes a"
assert min_max(new, df)["size"].item() == 1.2, "a new value above the maximum should exceed 1"
x = min_max(test, train, a, b)
low, high = train.min(axis=0), train.max(axis=0)
assert np.allclose(low + (x - a) * (high - low) / (b - a), test), "the way back should undo it"

# Output:
#    size  same
# 0   1.0   1.0
# 1   5.5   1.0
# 2  10.0   1.0
# new: {'size': 1.2, 'same': 0.0}
