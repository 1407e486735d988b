"""Rows are copied or dropped as they are; sample_indices_ are the positions of the chosen rows."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame({"age": rng.normal(40, 9, 500), "city": rng.choice(["Ulm", None], 500)})
X.loc[::10, "age"] = np.nan
X["day"] = pd.date_range("2024-01-01", periods=500)
y = pd.Series((rng.random(500) < 0.1).astype(int))

# %% resample
from imblearn.over_sampling import RandomOverSampler
from imblearn.under_sampling import RandomUnderSampler

over = RandomOverSampler(sampling_strategy=0.5, random_state=0)  # rare / frequent afterwards
X_over, y_over = over.fit_resample(X, y)
under = RandomUnderSampler(random_state=0)  # 1:1
X_under, y_under = under.fit_resample(X, y)
print("share of the rare class:", f"{y.mean():.1f}, {y_over.mean():.1f}, {y_under.mean():.1f}")

# %% other columns of the same rows
weights = pd.Series(np.ones(len(X)), index=X.index)
weights_under = weights.iloc[under.sample_indices_]

# %% check
assert len(weights_under) == len(X_under), "one weight for each chosen row"
assert X_under.equals(X.iloc[under.sample_indices_]), "positions in X, and the old labels"
assert list(X_over.index) == list(range(len(X_over))), "the oversampler makes a new index"
assert y_under.is_monotonic_increasing and y_over[len(X) :].all(), "by class; copies at the end"
assert X_over["day"].dtype == X["day"].dtype, "dates pass"
assert X_over.iloc[: len(X)].isna().equals(X.isna()), "NaN and None pass"
assert (y_over == 1).sum() == (y_over == 0).sum() // 2, "a float is rare / frequent"
mixed = X.sample(frac=1, random_state=0)  # without y
resampler = RandomUnderSampler(random_state=0)
X_mixed, y_mixed = resampler.fit_resample(mixed, y)
assert not (y_mixed.to_numpy() == y[X_mixed.index].to_numpy()).all(), "y goes by position"
twice = RandomUnderSampler(replacement=True, random_state=0)
twice.fit_resample(X, y)
assert len(set(twice.sample_indices_)) < len(twice.sample_indices_), "a row taken twice"

# Output:
# share of the rare class: 0.1, 0.3, 0.5
