"""isna finds NaN, None and NaT, but neither empty strings nor codes such as -999."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "age": [22.0, np.nan, -999.0, 40.0],
        "city": ["Rome", None, "", "?"],
        "day": pd.to_datetime(["2026-01-01", None, "2026-01-03", None]),
    }
)

# %% count
print(df.isna().sum())
cleaned = df.replace({-999: np.nan, "": np.nan, "?": np.nan})
print(df[df.isna().any(axis=1)].index.tolist(), "are rows with a gap")
print(cleaned.isna().mean().sort_values(ascending=False))

# %% check
assert df.isna().sum().tolist() == [1, 1, 2], "NaN, None and NaT count"
assert cleaned.isna().sum().tolist() == [2, 3, 2], "codes count once they are replaced"
assert not (df["age"] == np.nan).any(), "NaN equals nothing, not even itself"
assert not pd.isna(np.inf), "infinity is not missing"
try:
    np.isnan(df["city"])
    raised = False
except TypeError:
    raised = True
assert raised, "np.isnan should raise on text"

# Output:
# age     1
# city    1
# day     2
# dtype: int64
# [1, 3] are rows with a gap
# city    0.75
# age     0.50
# day     0.50
# dtype: float64
