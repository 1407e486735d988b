"""choice draws with replacement unless told otherwise; p gives the probabilities."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
a = np.array([10, 20, 30, 40])

# %% draws
print(rng.choice(a, 3), rng.choice(a, 3, replace=False))
draws = rng.choice(["no", "yes"], 10_000, p=[0.9, 0.1])
share = (draws == "yes").mean()
print("share of yes:", share.round(1))
dice = rng.integers(1, 7, 1000)

# %% errors
for work in (lambda: rng.choice(a, 5, replace=False), lambda: rng.choice(a, 2, p=[0.5] * 4)):
    try:
        work()
    except ValueError as error:
        print("ValueError:", str(error).split(".")[0].lower())
    else:
        raise AssertionError("impossible draw")

# %% rows of X and y together
X, y = np.arange(20).reshape(10, 2), np.arange(10)
i = rng.choice(len(X), 4, replace=False)

# %% check
assert len(np.unique(rng.choice(a, 4, replace=False))) == 4, "each at most once"
assert abs(share - 0.1) < 0.02, "as the probabilities say"
assert dice.min() == 1 and dice.max() == 6, "7 is excluded"
assert (X[i][:, 0] == 2 * y[i]).all(), "one set of indices for both"

# Output:
# [40 30 30] [30 40 10]
# share of yes: 0.1
# ValueError: cannot take a larger sample than population when replace is false
# ValueError: probabilities do not sum to 1
