"""Croston and TSB give the demand per period of an item that is sold now and then."""

# %% data: units sold a day, most days none
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
s = pd.Series(np.where(rng.random(400) < 0.2, rng.poisson(4, 400) + 1, 0))
train, test = s[:360], s[360:]


# %% Croston (with the SBA correction) and TSB: one number for every coming period
import numpy as np


def croston(values, alpha=0.1, correct=True):
    """Smoothed size of a sale over the smoothed gap between sales."""
    size = gap = None
    since = 1
    for value in values:
        if value > 0:
            first = size is None
            size = value if first else size + alpha * (value - size)
            gap = since if first else gap + alpha * (since - gap)
            since = 1
        else:
            since += 1
    return 0.0 if size is None else size / gap * (1 - alpha / 2 if correct else 1)


def tsb(values, alpha=0.1, beta=0.05):
    """Smoothed size of a sale times the smoothed chance of one: fades out when sales stop."""
    values = np.asarray(values, float)
    size, chance = values.sum() / max(1, (values > 0).sum()), (values > 0).mean()
    for value in values:
        chance += beta * ((value > 0) - chance)
        size += alpha * (value - size) if value > 0 else 0
    return size * chance


for name, rate in ("Croston", croston(train)), ("TSB", tsb(train)), ("mean", train.mean()):
    print(f"{name}: {rate:.2f} a day, {rate * len(test):.0f} in {len(test)} days")

# %% check
many = [np.where(rng.random(200) < 0.2, rng.poisson(4, 200) + 1, 0) for _ in range(150)]
plain, sba = (np.mean([croston(v, correct=c) for v in many]) for c in (False, True))
assert plain > 1.02 and abs(sba - 1) < 0.03, "Croston is too high, corrected it is not (truth 1.0)"
last = np.mean([(v[-1] - 1) ** 2 for v in many])
assert np.mean([(croston(v) - 1) ** 2 for v in many]) < 0.1 * last, "the last value is worse"
dead = np.r_[many[0], np.zeros(100)]
assert croston(dead) > 0.5 > 0.05 > tsb(dead), "sales stopped: only TSB should fade"
errors = {rate: (test - rate).abs().mean() for rate in (0, 1.0)}
assert errors[0] < errors[1.0], "MAE prefers a forecast of nothing"
squared = {rate: ((test - rate) ** 2).mean() for rate in (0, 1.0)}
assert squared[1.0] < squared[0], "the squared error does not"

# Output:
# Croston: 0.87 a day, 35 in 40 days
# TSB: 0.83 a day, 33 in 40 days
# mean: 0.99 a day, 40 in 40 days
