"""Sigmoid of b + Xw is predict_proba; one unit more of a feature multiplies the odds by exp(w)."""

# %% formula
import numpy as np
from sklearn.linear_model import LogisticRegression


def hypothesis(X, w, b):
    """Probability of class 1: sigmoid(b + Xw)."""
    return 1 / (1 + np.exp(-(b + X @ w)))


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    X = rng.normal(size=(60, 3))
    y = (X @ rng.normal(size=3) + rng.normal(size=60) > 0).astype(int)
    model = LogisticRegression(C=10).fit(X, y)
    w, b = model.coef_[0], model.intercept_[0]
    p = hypothesis(X, w, b)
    assert np.allclose(p, model.predict_proba(X)[:, 1]), f"trial {trial}: probabilities differ"
    assert np.array_equal(p >= 0.5, model.predict(X) == 1), f"trial {trial}: threshold differs"

    step = X + [1, 0, 0]
    odds, new = p / (1 - p), hypothesis(step, w, b) / (1 - hypothesis(step, w, b))
    assert np.allclose(new / odds, np.exp(w[0])), f"trial {trial}: odds ratio is not exp(w)"

# %% edge cases

print("log odds  probability")
for z in [-2, 0, 2]:
    print(f"{z:8d}  {hypothesis(np.array([[z]]), np.ones(1), 0)[0]:.3f}")

# %% check
assert hypothesis(np.zeros((1, 3)), w, 0)[0] == 0.5, "zero log odds is one half"
assert hypothesis(np.full((1, 1), 40.0), np.ones(1), 0)[0] > 1 - 1e-15, "tends to 1"

# Output:
# log odds  probability
#       -2  0.119
#        0  0.500
#        2  0.881
