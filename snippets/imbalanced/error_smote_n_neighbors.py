"""A class with four rows has no five neighbours; fewer neighbours or copies work."""

# %% data
from sklearn.datasets import make_classification

X, y = make_classification(200, 5, weights=[0.98], flip_y=0, random_state=1)

# %% error
from imblearn.over_sampling import SMOTE, RandomOverSampler

try:
    SMOTE(random_state=0).fit_resample(X, y)
except ValueError as error:
    print("ValueError:", str(error)[:43])

# %% fix
import numpy as np
from imblearn.pipeline import make_pipeline
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_score


def safe_sampler(y, n_splits=5, k=5):
    """SMOTE with as many neighbours as every training fold has, or copies."""
    few = np.unique(y, return_counts=True)[1].min()
    left = int(few - -(-few // n_splits))  # a test fold takes a share, rounded up
    if left < 2:
        return RandomOverSampler(random_state=0)
    return SMOTE(k_neighbors=min(k, left - 1), random_state=0)


folds = StratifiedKFold(n_splits=2, shuffle=True, random_state=0)
model = make_pipeline(safe_sampler(y, n_splits=2), LogisticRegression())
scores = cross_val_score(model, X, y, cv=folds)
print("neighbours:", model[0].k_neighbors, "folds:", len(scores))

# %% check
from imblearn.over_sampling import ADASYN

assert not np.isnan(scores).any(), "every fold should have been fitted"
for rows, k in ((2, 1), (6, 5)):
    small = np.r_[np.zeros(20), np.ones(rows)]
    SMOTE(k_neighbors=k).fit_resample(np.random.default_rng(0).normal(size=(len(small), 2)), small)
assert isinstance(safe_sampler([0] * 9 + [1]), RandomOverSampler), "one row: copies"
far = np.c_[y * 100.0 + X[:, 0]]
for sampler, frame, target, words in (
    (SMOTE(), X, y * 0, "more than 1 class"),
    (ADASYN(n_neighbors=2), far, y, "Not any neigbours"),
):
    try:
        sampler.fit_resample(frame, target)
        raise AssertionError(words)
    except (ValueError, RuntimeError) as error:
        assert words in str(error), f"{words}: {error}"

# Output:
# ValueError: Expected n_neighbors <= n_samples_fit, but
# neighbours: 1 folds: 2
