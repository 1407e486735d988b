"""Mutual information by its formula agrees with scikit-learn; unlike correlation it sees a U."""

# %% formula
import numpy as np


def mutual_information(a, b):
    total = 0.0
    for x in np.unique(a):
        for y in np.unique(b):
            joint = np.mean((a == x) & (b == y))
            if joint > 0:
                total += joint * np.log(joint / (np.mean(a == x) * np.mean(b == y)))
    return total


# %% parabola
from sklearn.feature_selection import mutual_info_regression

rng = np.random.default_rng(0)
X = rng.uniform(-1, 1, (500, 2))
y = X[:, 0] ** 2
information = mutual_info_regression(X, y, random_state=0)
print(f"correlation {abs(np.corrcoef(X[:, 0], y)[0, 1]):.1f}, information {information.round(1)}")

# %% two categorical columns
from sklearn.metrics import mutual_info_score, normalized_mutual_info_score

a = rng.choice(["red", "green", "blue"], 300)
b = np.where(a == "red", "hot", rng.choice(["hot", "cold"], 300))
print(f"{mutual_info_score(a, b):.2f} nats, scaled {normalized_mutual_info_score(a, b):.2f}")

# %% check
from scipy import stats

for trial in range(100):
    p = rng.integers(0, 4, 50)
    q = (p + rng.integers(0, 2, 50)) % 3
    value = mutual_information(p, q)
    assert np.isclose(value, mutual_info_score(p, q)), f"trial {trial}: they should agree"
    assert np.isclose(value, mutual_information(q, p)), "it should be symmetric"
entropy = stats.entropy(np.unique(p, return_counts=True)[1])
assert np.isclose(mutual_information(p, p), entropy), "with itself: the entropy"
assert np.isclose(mutual_information(p, np.zeros(50)), 0), "a constant should tell nothing"
assert information[0] > 1 > 0.2 > information[1], "it should see the U, and no more"
u, v = rng.integers(0, 2, (2, 4000))
alone, both = mutual_info_score(u, u ^ v), mutual_info_score(2 * u + v, u ^ v)
assert alone < 0.01 and abs(both - np.log(2)) < 0.01, "XOR: nothing alone, everything together"
noise = [str(value) for value in rng.normal(size=100)]
useless = mutual_info_score(noise, [str(value) for value in rng.normal(size=100)])
assert useless > 4, "continuous numbers as classes should seem to tell everything"

# Output:
# correlation 0.1, information [3.6 0. ]
# 0.19 nats, scaled 0.22
