"""The recursion and its written-out weights agree with pandas ewm(adjust=False)."""

# %% formula
import numpy as np
import pandas as pd


def ewma(x, alpha):
    """s_t = alpha x_t + (1 - alpha) s_{t-1}, started at the first value."""
    s = [x[0]]
    for value in x[1:]:
        s.append(alpha * value + (1 - alpha) * s[-1])
    return np.array(s)


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    x = rng.normal(size=rng.integers(1, 40))
    alpha = rng.uniform(0.01, 1)
    s = ewma(x, alpha)
    by_pandas = pd.Series(x).ewm(alpha=alpha, adjust=False).mean()
    assert np.allclose(s, by_pandas), f"trial {trial}: pandas disagrees"
    weights = alpha * (1 - alpha) ** np.arange(len(x))
    weights[-1] = (1 - alpha) ** (len(x) - 1)
    assert np.isclose(weights.sum(), 1), f"trial {trial}: weights sum to {weights.sum()}"
    assert np.isclose(s[-1], weights @ x[::-1]), f"trial {trial}: weights disagree"

# %% edges
step = np.r_[0.0, np.ones(20)]
print("after 1, 5 and 20 steps:", ewma(step, 0.3)[[1, 5, 20]].round(2))
adjusted = pd.Series(step).ewm(alpha=0.3).mean().to_numpy()

# %% check
assert np.allclose(ewma(step, 1), step), "alpha = 1 follows the signal"
assert not np.allclose(adjusted, ewma(step, 0.3)), "adjust=True, the default, differs"

# Output:
# after 1, 5 and 20 steps: [0.3  0.83 1.  ]
