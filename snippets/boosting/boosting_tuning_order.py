"""A fixed rate with early stopping finds the number of trees; each step tunes one group."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% tune
import lightgbm as lgb
import numpy as np

fixed = {"objective": "binary", "metric": "binary_logloss", "seed": 0, "verbose": -1}
steps = [
    {"num_leaves": [4, 15, 63], "min_data_in_leaf": [5, 20, 60]},
    {"feature_fraction": [0.3, 0.6, 1.0]},
    {"lambda_l2": [0.0, 1.0, 10.0]},
]


def score(params):
    """Mean loss over the folds at the best round, and that round."""
    stop = lgb.early_stopping(20, verbose=False)
    found = lgb.cv({**fixed, **params}, lgb.Dataset(X, y), 1000, nfold=3, seed=0, callbacks=[stop])
    return found["valid binary_logloss-mean"][-1], len(found["valid binary_logloss-mean"])


best = {"learning_rate": 0.1}
losses = [score(best)[0]]
for step in steps:
    for name, values in step.items():
        trials = [{**best, name: value} for value in values]
        best = min(trials, key=lambda params: score(params)[0])
    losses.append(score(best)[0])
final = {**best, "learning_rate": 0.03}
loss, rounds = score(final)
print("lower loss after each step:", bool(np.all(np.diff(losses) <= 1e-9)))
print("more rounds at the lower rate:", rounds > score(best)[1])

# %% check
assert np.all(np.diff(losses[1:]) <= 1e-9), "a step that keeps the old value cannot be worse"
assert rounds > 2 * score(best)[1], "a third of the rate should need far more rounds"
spread = [score({**best, "seed": seed, "feature_fraction": 0.5})[0] for seed in (1, 2, 3)]
assert np.ptp(spread) > 0, "seeds should differ: noise to compare with"

# Output:
# lower loss after each step: True
# more rounds at the lower rate: True
