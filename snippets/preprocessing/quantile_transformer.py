"""Any column becomes normal by its ranks; an outlier is just the last rank."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% transform
from sklearn.preprocessing import QuantileTransformer

columns = X_train.select_dtypes("number").columns
n_quantiles = min(1000, len(X_train))
ranks = QuantileTransformer(
    output_distribution="normal", n_quantiles=n_quantiles, random_state=0
).set_output(transform="pandas")
Z_train = ranks.fit_transform(X_train[columns])
Z_test = ranks.transform(X_test[columns])
print("largest skew before", X_train[columns].skew().max().round(1))
print("median skew after  ", abs(Z_train.skew().median().round(1)))

# %% check
import warnings

import numpy as np

rng = np.random.default_rng(0)
x = np.r_[rng.exponential(size=999), 1e6].reshape(-1, 1)
uniform = QuantileTransformer(n_quantiles=500, random_state=0)
u = uniform.fit_transform(x).ravel()
assert (np.diff(u[np.argsort(x.ravel())]) >= 0).all(), "the order should be kept"
assert u[-1] == 1 and np.sort(u)[-2] > 0.99, "an outlier of a million should be the last rank only"
ends = uniform.transform([[-5.0], [1e9]]).ravel()
assert ends.tolist() == [0, 1], "new values outside should be cut to the ends"
z = QuantileTransformer(output_distribution="normal", n_quantiles=500).fit_transform(x)
assert 5 < np.ptp(z) and np.abs(z).max() < 5.3, "normal output ends at about 5.2"
zeros = np.r_[np.zeros(500), rng.exponential(size=500)].reshape(-1, 1)
assert np.mean(uniform.fit_transform(zeros) == 0) >= 0.5, "ties should become a spike"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    QuantileTransformer(n_quantiles=1000).fit(x[:50])
assert "n_quantiles" in str(caught[0].message), "fewer rows than n_quantiles should warn"

# Output:
# largest skew before 5.8
# median skew after   0.0
