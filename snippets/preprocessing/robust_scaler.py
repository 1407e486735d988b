"""One outlier crushes the min-max scale, widens the standard scale and leaves the robust one."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% scale
from sklearn.preprocessing import RobustScaler

scaler = RobustScaler().set_output(transform="pandas")
Z_train = scaler.fit_transform(X_train)
Z_test = scaler.transform(X_test)
print("farthest value, in interquartile ranges:", Z_train.abs().max().max().round(1))

# %% clip: outliers that harm
clipped = Z_train.clip(-5, 5)
print("rows clipped:", (Z_train.abs() > 5).any(axis=1).sum())

# %% check
import numpy as np
from sklearn.preprocessing import MinMaxScaler, StandardScaler

rng = np.random.default_rng(0)
clean = rng.normal(size=(100, 1))
dirty = np.r_[clean, [[100.0]]]
ratio = {}
for model in [MinMaxScaler(), StandardScaler(), RobustScaler()]:
    before = model.fit_transform(clean).std()
    ratio[type(model).__name__] = model.fit_transform(dirty)[:100].std() / before
assert ratio["MinMaxScaler"] < 0.1, "min-max should be squeezed most"
assert ratio["MinMaxScaler"] < ratio["StandardScaler"] < 0.5, "standard scaling suffers too"
assert 0.9 < ratio["RobustScaler"] < 1.1, "robust scaling should hardly move"
assert RobustScaler().fit_transform(dirty).max() > 50, "the outlier should still be there"
iqr = X_train.quantile(0.75) - X_train.quantile(0.25)
assert np.allclose(Z_test, (X_test - X_train.median()) / iqr), "median and quartiles of train"
mostly = np.r_[np.zeros(90), np.arange(10) * 1000.0].reshape(-1, 1)
assert RobustScaler().fit_transform(mostly).max() == 9000, "range 0: only centred, not scaled"

# Output:
# farthest value, in interquartile ranges: 19.2
# rows clipped: 17
