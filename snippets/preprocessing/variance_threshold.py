"""The default drops constant columns; a share finds the nearly constant ones of any type."""

# %% data
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True, as_frame=True)

# %% constant columns
from sklearn.feature_selection import VarianceThreshold

selector = VarianceThreshold().set_output(transform="pandas")
kept = selector.fit_transform(X)
print("constant:", [name for name in X.columns if name not in kept.columns])

# %% nearly constant: the same value in more than 99 % of the rows
top = X.apply(lambda column: column.value_counts(normalize=True, dropna=False).iloc[0])
nearly = top[top > 0.99].index
print("nearly constant:", len(nearly), "columns")
reduced = X.drop(columns=nearly)

# %% check
import numpy as np
import pandas as pd

assert (X.drop(columns=kept.columns).nunique() == 1).all(), "only constant columns should go"
flags = pd.DataFrame({"rare": np.arange(1000) < 5, "coin": np.arange(1000) % 2 == 0}).astype(float)
limit = VarianceThreshold(0.99 * 0.01).fit(flags)
assert list(limit.get_feature_names_out()) == ["coin"], "p(1 - p) is the threshold for 0/1 columns"
kilometres = pd.DataFrame({"km": np.random.default_rng(0).normal(0, 0.05, 1000)})
assert VarianceThreshold(0.0099).fit(kilometres * 1000).get_support().all(), "in metres it stays"
for rows, text in [(kilometres, "No feature in X meets"), (pd.DataFrame({"a": ["x"]}), "string")]:
    try:
        VarianceThreshold(0.0099).fit(rows)
        message = ""
    except ValueError as error:
        message = str(error)
    assert text in message, f"{list(rows)} should raise {text!r}"
gap = pd.DataFrame({"a": [1.0, np.nan, 1.0], "b": [1.0, 2.0, 3.0]})
assert VarianceThreshold().fit(gap).get_support().tolist() == [False, True], "NaN is ignored"

# Output:
# constant: ['pixel_0_0', 'pixel_4_0', 'pixel_4_7']
# nearly constant: 10 columns
