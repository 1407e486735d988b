"""ewm(adjust=False) is the textbook recursion; the default differs at the start only."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
x = pd.Series(np.cumsum(rng.normal(size=60)))
alpha = 0.3

# %% recursion
smoothed = [x[0]]
for value in x[1:]:
    smoothed.append(alpha * value + (1 - alpha) * smoothed[-1])

recursive = x.ewm(alpha=alpha, adjust=False).mean()
default = x.ewm(alpha=alpha).mean()
difference = (default - recursive).abs()
print("difference after 2, 10, 40 steps:", difference.iloc[[1, 9, 39]].round(4).tolist())

span = 2 / alpha - 1

# %% check
assert np.allclose(recursive, smoothed), "adjust=False is the recursion"
assert difference.iloc[1:5].max() > 0.01 and difference.iloc[-1] < 1e-6, "they converge"
assert np.allclose(x.ewm(span=span).mean(), default), "alpha = 2 / (span + 1)"

# Output:
# difference after 2, 10, 40 steps: [0.0381, 0.0371, 0.0]
