"""ewm(adjust=False) is the textbook recursion; the default differs at the start only."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
x = pd.Series(np.cumsum(rng.normal(size=60)))

# %% smooth
smooth = x.ewm(span=12).mean()
recursive = x.ewm(alpha=0.3, adjust=False).mean()
feature = x.shift(1).ewm(span=12).mean()  # only what was known before
print(pd.DataFrame({"x": x, "span 12": smooth, "before": feature}).tail(3).round(2))

# %% check
by_hand = [x[0]]
for value in x[1:]:
    by_hand.append(0.3 * value + 0.7 * by_hand[-1])
assert np.allclose(recursive, by_hand), "adjust=False is the recursion"
default = x.ewm(alpha=0.3).mean()
difference = (default - recursive).abs()
assert difference.iloc[1:5].max() > 0.01 and difference.iloc[-1] < 1e-6, "they converge"
assert np.allclose(x.ewm(span=2 / 0.3 - 1).mean(), default), "alpha = 2 / (span + 1)"
assert np.allclose(x.ewm(com=1 / 0.3 - 1).mean(), default), "alpha = 1 / (1 + com)"
assert np.allclose(feature[1:], smooth[:-1]), "the feature is the smoothed value of the row before"
noise = pd.Series(rng.normal(size=5000))
ratio = noise.ewm(span=12).mean().std() / noise.rolling(12).mean().std()
assert 0.9 < ratio < 1.1, "span=12 is about as smooth as a rolling mean of 12 rows"

# Output:
#        x  span 12  before
# 57  6.48     4.62    4.29
# 58  5.30     4.73    4.62
# 59  4.64     4.71    4.73
