"""The weights of Ridge, Lasso and ElasticNet are where the slope of the textbook cost is zero."""

# %% slope of the cost, without the corner of the absolute value
import numpy as np
from sklearn.linear_model import ElasticNet, Lasso, Ridge


def smooth_slope(X, y, model, l2):
    """Slope of MSE + l2 * sum(theta ** 2) at the fitted weights; the bias is not penalized."""
    error = X @ model.coef_ + model.intercept_ - y
    return 2 / len(y) * X.T @ error + 2 * l2 * model.coef_


# %% check
rng = np.random.default_rng(0)
m, exact_zeros = 40, 0
for trial in range(100):
    X = rng.normal(size=(m, 4))
    y = X @ [3, 0, -1, 0.2] + 5 + rng.normal(size=m)
    alpha, r = rng.uniform(0.05, 1), rng.uniform(0.1, 0.9)

    ridge = Ridge(alpha=alpha).fit(X, y)
    assert np.allclose(smooth_slope(X, y, ridge, alpha / m), 0, atol=1e-6), f"ridge {trial}"

    for model, l1, l2 in [
        (Lasso(alpha=alpha, tol=1e-10), 2 * alpha, 0),
        (ElasticNet(alpha=alpha, l1_ratio=r, tol=1e-10), 2 * r * alpha, (1 - r) * alpha),
    ]:
        slope = smooth_slope(X, y, model.fit(X, y), l2)
        zero = model.coef_ == 0
        exact_zeros += zero.sum()
        total = slope[~zero] + l1 * np.sign(model.coef_[~zero])
        assert np.allclose(total, 0, atol=1e-6), f"{model}: slope {total}"
        assert np.all(np.abs(slope[zero]) <= l1 + 1e-6), f"{model}: zero is not the minimum"

# %% edge cases
ridge = Ridge(alpha=m * 0.3).fit(X, y)
net = ElasticNet(alpha=0.3, l1_ratio=1e-9, tol=1e-10).fit(X, y)
flat = Lasso(alpha=100).fit(X, y)

print("slope is zero for 3 models in 100 trials; exact zeros among L1 weights:", exact_zeros)
print("Ridge(alpha=12) with 40 rows ", ridge.coef_.round(2))
print("ElasticNet(alpha=0.3, no L1) ", net.coef_.round(2))

# %% check
assert np.allclose(ridge.coef_, net.coef_, atol=1e-5), "Ridge alpha should be m times larger"
assert np.all(flat.coef_ == 0), "a huge alpha should leave no weight"
assert np.isclose(flat.intercept_, y.mean()), "the bias should stay: it is not penalized"

# Output:
# slope is zero for 3 models in 100 trials; exact zeros among L1 weights: 322
# Ridge(alpha=12) with 40 rows  [ 1.89 -0.08 -0.91  0.47]
# ElasticNet(alpha=0.3, no L1)  [ 1.89 -0.08 -0.91  0.47]
