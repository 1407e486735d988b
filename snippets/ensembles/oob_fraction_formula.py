"""The share of rows that a bootstrap sample leaves out is (1 - 1/m)^m, about 37 %."""


# %% formula
def left_out(m, s=None):
    """Probability that a row is in none of s draws with replacement from m rows."""
    return (1 - 1 / m) ** (m if s is None else s)


for m in [1, 2, 10, 100, 10_000]:
    print(f"m = {m:6d}  left out {left_out(m):.3f}")
print(f"never out of bag in 10 trees: {(1 - left_out(1000)) ** 10:.3f} of the rows")

# %% check
import numpy as np
from sklearn.datasets import load_iris
from sklearn.ensemble import BaggingClassifier
from sklearn.utils import resample

rng = np.random.RandomState(0)
for m, s in [(50, 50), (1000, 1000), (1000, 300)]:
    shares = [
        1 - len(np.unique(resample(np.arange(m), n_samples=s, random_state=rng))) / m
        for trial in range(200)
    ]
    print(f"{m} rows, {s} draws: {np.mean(shares):.2f} measured, {left_out(m, s):.2f} formula")
    assert abs(np.mean(shares) - left_out(m, s)) < 0.01, "resample and the formula should agree"
assert left_out(1) == 0, "a single row should always be drawn"
assert abs(left_out(10_000) - np.exp(-1)) < 1e-4, "the share should tend to 1/e"
X, y = load_iris(return_X_y=True, as_frame=True)
bagging = BaggingClassifier(n_estimators=50, random_state=0).fit(X, y)
seen = [set(rows) for rows in bagging.estimators_samples_]
assert 0.55 < len(seen[0]) / len(X) < 0.72, "one predictor should see about 63 %"
assert len(set.union(*seen)) == len(X), "the whole ensemble should see every row"
drawn = np.array([[row in s for row in range(len(X))] for s in seen[:5]])
assert abs(drawn.all(axis=0).mean() - 0.632**5) < 0.06, "0.632^T should be in every bag"

# Output:
# m =      1  left out 0.000
# m =      2  left out 0.250
# m =     10  left out 0.349
# m =    100  left out 0.366
# m =  10000  left out 0.368
# never out of bag in 10 trees: 0.010 of the rows
# 50 rows, 50 draws: 0.36 measured, 0.36 formula
# 1000 rows, 1000 draws: 0.37 measured, 0.37 formula
# 1000 rows, 300 draws: 0.74 measured, 0.74 formula
