"""More penalty shrinks the weights and lowers the training score; L1 sets weights to zero."""

# %% data
import numpy as np
from sklearn.datasets import make_regression
from sklearn.model_selection import train_test_split

X, y = make_regression(100, 70, n_informative=8, noise=40, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% ridge at three strengths
from sklearn.linear_model import Lasso, Ridge

norms, train, test = [], [], []
for alpha in [0.001, 10, 1000]:
    model = Ridge(alpha=alpha).fit(X_train, y_train)
    norms.append(np.linalg.norm(model.coef_))
    train.append(model.score(X_train, y_train))
    test.append(model.score(X_test, y_test))
    print(f"alpha {alpha:8}: |w| {norms[-1]:5.0f}, train {train[-1]:.2f}, test {test[-1]:.2f}")

# %% lasso sets weights to zero
lasso = Lasso(alpha=5).fit(X_train, y_train)
print("lasso keeps", np.sum(lasso.coef_ != 0), "of", X.shape[1], "weights")

# %% check
assert norms[0] > norms[1] > norms[2], "the penalty shrinks the weights"
assert train[0] > train[1] > train[2], "and lowers the training score"
assert np.sum(lasso.coef_ != 0) < 40, "L1 removes features"

# Output:
# alpha    0.001: |w|   198, train 1.00, test 0.05
# alpha       10: |w|   111, train 0.96, test 0.78
# alpha     1000: |w|    11, train 0.20, test 0.13
# lasso keeps 21 of 70 weights
