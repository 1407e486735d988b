"""Bayes' rule by formula agrees with BernoulliNB; a rare disease stays unlikely after one test."""


# %% formula
def posterior(prior, hit, false_alarm):
    """P(cause given signal) from P(cause), P(signal given cause), P(signal given no cause)."""
    return hit * prior / (hit * prior + false_alarm * (1 - prior))


# %% disease
for prior in (0.5, 0.1, 0.01):
    print(f"prior {prior:.2f}: ill after a positive test {posterior(prior, 0.9, 0.05):.0%}")
once = posterior(0.01, hit=0.9, false_alarm=0.05)
twice = posterior(once, hit=0.9, false_alarm=0.05)
print(f"after a second positive test: {twice:.0%}")

# %% check
import numpy as np
from sklearn.metrics import precision_score
from sklearn.naive_bayes import BernoulliNB

rng = np.random.default_rng(0)
for trial in range(100):
    y = np.r_[0, 1, rng.integers(0, 2, 98)]
    x = np.r_[1, 1, rng.integers(0, 2, 98)]
    by_hand = posterior(y.mean(), x[y == 1].mean(), x[y == 0].mean())
    model = BernoulliNB(alpha=1e-9).fit(x[:, None], y)
    library = model.predict_proba([[1]])[0, 1]
    assert np.isclose(by_hand, library, atol=1e-6), f"trial {trial}: BernoulliNB should agree"
    assert np.isclose(by_hand, y[x == 1].mean()), "counting should give the same"
    assert np.isclose(by_hand, precision_score(y, x)), "it should be the precision of x"
assert posterior(0, 0.9, 0.05) == 0 and posterior(1, 0.9, 0.05) == 1, "certain priors should stay"
assert 0.15 < once < 0.16 and 0.76 < twice < 0.77, "once: 15 %, twice: 77 %"

# Output:
# prior 0.50: ill after a positive test 95%
# prior 0.10: ill after a positive test 67%
# prior 0.01: ill after a positive test 15%
# after a second positive test: 77%
