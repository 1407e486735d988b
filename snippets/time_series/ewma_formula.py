"""The recursion and its written-out weights agree with pandas ewm(adjust=False)."""

# %% formula
import numpy as np
import pandas as pd


def ewma(x, alpha):
    """s_t = alpha x_t + (1 - alpha) s_{t-1}, started at the first value."""
    x = np.asarray(x)
    s = [x[0]]
    for value in x[1:]:
        s.append(alpha * value + (1 - alpha) * s[-1])
    return np.array(s)


step = pd.Series(np.r_[0.0, np.ones(20)])
print("after 1, 5 and 20 steps:", ewma(step, 0.3)[[1, 5, 20]].round(2))
print("pandas:", step.ewm(alpha=0.3, adjust=False).mean().iloc[[1, 5, 20]].round(2).tolist())

# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    x = rng.normal(size=rng.integers(1, 40))
    alpha = rng.uniform(0.01, 1)
    s = ewma(x, alpha)
    by_pandas = pd.Series(x).ewm(alpha=alpha, adjust=False).mean()
    assert np.allclose(s, by_pandas), f"trial {trial}: pandas should agree"
    weights = alpha * (1 - alpha) ** np.arange(len(x))
    weights[-1] = (1 - alpha) ** (len(x) - 1)
    assert np.isclose(weights.sum(), 1), f"trial {trial}: weights should sum to 1"
    assert np.isclose(s[-1], weights @ x[::-1]), f"trial {trial}: weights should give the same"

adjusted = step.ewm(alpha=0.3).mean().to_numpy()
assert np.allclose(ewma(step, 1), step), "alpha = 1 should follow the signal"
assert not np.allclose(adjusted, ewma(step, 0.3)), "adjust=True, the default, should differ"
assert abs(1 - (1 - 2 / 31) ** 30 - 0.86) < 0.01, "a span should hold about 86 % of the weight"

# Output:
# after 1, 5 and 20 steps: [0.3  0.83 1.  ]
# pandas: [0.3, 0.83, 1.0]
