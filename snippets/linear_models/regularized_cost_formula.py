"""The weights of Ridge, Lasso and ElasticNet are where the textbook cost is smallest."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% costs
import numpy as np
from sklearn.linear_model import ElasticNet, Lasso, Ridge
from sklearn.preprocessing import StandardScaler


def cost(X, y, theta, bias, l1=0.0, l2=0.0):
    """MSE + l1 * sum of |theta| + l2 * sum of theta^2; the bias is not penalized."""
    mse = np.mean((y - X @ theta - bias) ** 2)
    return mse + l1 * np.sum(np.abs(theta)) + l2 * np.sum(theta**2)


Z, m, alpha, r = StandardScaler().fit_transform(X), len(X), 1.0, 0.5
penalties = {
    Ridge(alpha=alpha): {"l2": alpha / m},
    Lasso(alpha=alpha, tol=1e-10): {"l1": 2 * alpha},
    ElasticNet(alpha=alpha, l1_ratio=r, tol=1e-10): {"l1": 2 * r * alpha, "l2": (1 - r) * alpha},
}
for model, penalty in penalties.items():
    model.fit(Z, y)
    value = cost(Z, y, model.coef_, model.intercept_, **penalty)
    print(f"{type(model).__name__:11} cost {value:.0f}, zeros {np.sum(model.coef_ == 0)}")

# %% check
rng = np.random.default_rng(0)
for model, penalty in penalties.items():
    best = cost(Z, y, model.coef_, model.intercept_, **penalty)
    for trial in range(100):
        step = rng.normal(size=Z.shape[1] + 1) * 10 ** rng.uniform(-4, 1)
        near = cost(Z, y, model.coef_ + step[1:], model.intercept_ + step[0], **penalty)
        assert near >= best, "no other weights should have a lower cost"
ridge = Ridge(alpha=m * 0.3).fit(Z, y)
net = ElasticNet(alpha=0.3, l1_ratio=1e-9, tol=1e-10, max_iter=100_000).fit(Z, y)
assert np.allclose(ridge.coef_, net.coef_, atol=1e-3), "Ridge's alpha should be m times larger"
flat = Lasso(alpha=1000).fit(Z, y)
assert np.all(flat.coef_ == 0), "a huge alpha should leave no weight"
assert np.isclose(flat.intercept_, y.mean()), "the bias should stay: it is not penalized"
twice = np.vstack([Z, Z]), np.r_[y, y]
assert np.allclose(Lasso(alpha=1, tol=1e-10).fit(*twice).coef_, list(penalties)[1].coef_), "mean"
more = np.linalg.norm(Ridge(alpha=100).fit(*twice).coef_)
assert more > np.linalg.norm(Ridge(alpha=100).fit(Z, y).coef_), "Ridge should weaken with rows"

# Output:
# Ridge       cost 2868, zeros 0
# Lasso       cost 3068, zeros 3
# ElasticNet  cost 3559, zeros 0
