"""A float is rare / frequent; a dict counts rows in total; a function makes the dict per fold."""

# %% data
from sklearn.datasets import make_classification

X, y = make_classification(2000, n_informative=5, n_classes=3, weights=[0.8, 0.15], random_state=0)

# %% one class up, another down
import pandas as pd
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from imblearn.under_sampling import RandomUnderSampler
from sklearn.linear_model import LogisticRegression


def at_least(share):  # of the largest class
    def strategy(y):
        counts = pd.Series(y).value_counts()
        wanted = counts.clip(lower=int(share * counts.max()))
        return wanted[wanted > counts].to_dict()
    return strategy


def at_most(share):  # of its rows, for the largest class, but not below the next one
    def strategy(y):
        counts = pd.Series(y).value_counts()
        return {counts.index[0]: max(int(share * counts.iloc[0]), counts.iloc[1])}
    return strategy


up = SMOTE(sampling_strategy=at_least(0.2), random_state=0)
down = RandomUnderSampler(sampling_strategy=at_most(0.5), random_state=0)
model = make_pipeline(up, down, LogisticRegression())
X_new, y_new = down.fit_resample(*up.fit_resample(X, y))
share = pd.Series(y_new).value_counts(normalize=True)
print(f"largest class {pd.Series(y).value_counts(normalize=True).max():.1f} -> {share.max():.1f}")

# %% check
X2, y2 = make_classification(600, 6, weights=[0.9], random_state=0)
few, many = (y2 := pd.Series(y2)).value_counts().sort_values()


def counts(sampler, strategy, X=X2, y=y2):
    try:
        return sampler(sampling_strategy=strategy).fit_resample(X, y)[1].value_counts().to_dict()
    except ValueError as error:
        return str(error)


assert counts(SMOTE, 0.5) == {0: many, 1: many // 2}, "rare / frequent"
assert counts(RandomUnderSampler, 0.5) == {0: 2 * few, 1: few}, "by removing"
assert counts(SMOTE, {1: 300}) == {0: many, 1: 300}, "in total"
assert "greater or equal" in counts(SMOTE, {1: 20}), "an oversampler only adds"
assert "less or equal" in counts(RandomUnderSampler, {1: 200}), "only removes"
assert "only when the type of target is binary" in counts(SMOTE, 0.5, X, y), "float, 3 classes"
assert "Please increase the ratio" in counts(SMOTE, 0.05), "a ratio below the present one"
assert "parameter of SMOTE must be a float in the range" in counts(SMOTE, 1.5), "at most 1"

# Output:
# largest class 0.8 -> 0.6
