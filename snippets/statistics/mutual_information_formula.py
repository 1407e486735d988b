"""Mutual information by its formula agrees with scikit-learn; unlike correlation it sees a U."""

# %% formula
import numpy as np
from scipy import stats
from sklearn.feature_selection import mutual_info_regression
from sklearn.metrics import mutual_info_score


def mutual_information(a, b):
    total = 0.0
    for x in np.unique(a):
        for y in np.unique(b):
            joint = np.mean((a == x) & (b == y))
            if joint > 0:
                total += joint * np.log(joint / (np.mean(a == x) * np.mean(b == y)))
    return total


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    a = rng.integers(0, 4, 50)
    b = (a + rng.integers(0, 2, 50)) % 3
    value = mutual_information(a, b)
    assert np.isclose(value, mutual_info_score(a, b)), f"trial {trial}: scikit-learn differs"
    assert np.isclose(value, mutual_information(b, a)), "symmetric"
entropy = stats.entropy(np.unique(a, return_counts=True)[1])
assert np.isclose(mutual_information(a, a), entropy), "with itself: the entropy"
assert np.isclose(mutual_information(a, np.zeros(50)), 0), "a constant tells nothing"

# %% a parabola
x = rng.uniform(-1, 1, 500)
y = x**2
information = mutual_info_regression(x[:, None], y, random_state=0)[0]
noise = mutual_info_regression(rng.permutation(x)[:, None], y, random_state=0)[0]
print(f"parabola: correlation {abs(np.corrcoef(x, y)[0, 1]):.1f}, information {information:.1f}")
print(f"shuffled: information {noise:.1f}")

# %% XOR: nothing alone, everything together
a, b = rng.integers(0, 2, (2, 4000))
alone, both = mutual_info_score(a, a ^ b), mutual_info_score(2 * a + b, a ^ b)
print(f"XOR: one feature {alone:.3f}, both {both:.3f} (log 2 = {np.log(2):.3f})")

# %% check
assert information > 1 > 0.1 > noise, "information sees the U"
assert alone < 0.01 and abs(both - np.log(2)) < 0.01, "one at a time misses interactions"

# Output:
# parabola: correlation 0.0, information 3.6
# shuffled: information 0.0
# XOR: one feature 0.000, both 0.693 (log 2 = 0.693)
