"""A bootstrap sample holds 63 % of the rows; percentiles of resampled scores give an interval."""

# %% share of distinct rows
import numpy as np
from sklearn.utils import resample

rows = np.arange(2000)
sample = resample(rows, random_state=0)
share = len(np.unique(sample)) / len(rows)
print(f"distinct rows {share:.2f}, expected {1 - np.exp(-1):.2f}")

# %% interval of the accuracy of 200 test predictions
rng = np.random.default_rng(0)
y_true = rng.integers(0, 2, size=200)
y_pred = np.where(rng.random(200) < 0.8, y_true, 1 - y_true)
scores = []
for seed in range(500):
    a, b = resample(y_true, y_pred, random_state=seed)
    scores.append(np.mean(a == b))
low, high = np.percentile(scores, [2.5, 97.5])
print(f"accuracy {np.mean(y_true == y_pred):.2f}, 95 % interval {low:.2f} to {high:.2f}")

error = 1.96 * np.sqrt(0.8 * 0.2 / 200)

# %% check
assert abs(share - (1 - np.exp(-1))) < 0.03, "about 63 % of the rows"
assert abs((high - low) / 2 - error) < 0.02, "close to the normal approximation"

# Output:
# distinct rows 0.64, expected 0.63
# accuracy 0.74, 95 % interval 0.68 to 0.80
