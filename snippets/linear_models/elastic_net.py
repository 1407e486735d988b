"""With twin features lasso keeps one of them; elastic net shares the weight between both."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(200, 5))
X = np.column_stack([X, X[:, 0]])  # column 5 is a copy of column 0
y = 3 * X[:, 0] + rng.normal(0, 0.5, 200)

# %% compare
from sklearn.linear_model import ElasticNet, Lasso

lasso = Lasso(alpha=0.1).fit(X, y)
net = ElasticNet(alpha=0.1, l1_ratio=0.5, tol=1e-8).fit(X, y)
print("lasso      ", lasso.coef_[[0, 5]].round(2))
print("elastic net", net.coef_[[0, 5]].round(2))

# %% l1_ratio=1 is the lasso
same = ElasticNet(alpha=0.1, l1_ratio=1).fit(X, y)

# %% check
assert min(abs(lasso.coef_[[0, 5]])) < 0.01, "lasso should keep one twin"
assert np.isclose(net.coef_[0], net.coef_[5], rtol=0.01), "elastic net should share"
assert np.allclose(same.coef_, lasso.coef_), "l1_ratio=1 should be the lasso"

# Output:
# lasso       [2.91 0.  ]
# elastic net [1.44 1.44]
