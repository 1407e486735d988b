"""More penalty shrinks the weights and lowers the training score; L1 sets weights to zero."""

# %% data
import numpy as np
from sklearn.datasets import make_regression
from sklearn.model_selection import train_test_split

X, y = make_regression(100, 70, n_informative=8, noise=40, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% ridge at three strengths
from sklearn.linear_model import Lasso, Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

norms, train = [], []
for alpha in [0.001, 10, 1000]:
    model = make_pipeline(StandardScaler(), Ridge(alpha=alpha)).fit(X_train, y_train)
    norms.append(np.linalg.norm(model[-1].coef_))
    train.append(model.score(X_train, y_train))
    print(f"alpha {alpha:8}: |w| {norms[-1]:5.0f}, train {train[-1]:.2f}, "
          f"test {model.score(X_test, y_test):.2f}")

# %% lasso sets weights to zero
lasso = make_pipeline(StandardScaler(), Lasso(alpha=5)).fit(X_train, y_train)
print("lasso keeps", np.sum(lasso[-1].coef_ != 0), "of", X.shape[1], "weights")

# %% check
assert norms[0] > norms[1] > norms[2], "the penalty should shrink the weights"
assert train[0] > train[1] > train[2], "and lower the training score"
assert np.sum(lasso[-1].coef_ != 0) < 40, "L1 should remove features"

# Output:
# alpha    0.001: |w|   195, train 1.00, test 0.04
# alpha       10: |w|   110, train 0.96, test 0.77
# alpha     1000: |w|    12, train 0.21, test 0.13
# lasso keeps 23 of 70 weights
