"""sort_values orders by several columns with one direction each; missing values go last."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {"team": ["b", "a", "a", "b"], "score": [3.0, 7.0, np.nan, 9.0], "no": ["9", "10", "2", "1"]}
)

# %% sort
ordered = df.sort_values(["team", "score"], ascending=[True, False])
print(ordered)
print(df["score"].sort_values(ascending=False).tolist())
as_numbers = df.sort_values("no", key=pd.to_numeric)["no"].tolist()
print("as text:", sorted(df["no"]), "as numbers:", as_numbers)

# %% in an order of one's own
months = pd.Series(["Mar", "Jan", "Feb"])
print(months.sort_values(key=lambda s: s.map({"Jan": 1, "Feb": 2, "Mar": 3})).tolist())

# %% check
assert ordered.index.tolist() == [1, 2, 3, 0], "labels travel with their rows"
assert pd.isna(df["score"].sort_values(ascending=False).iloc[-1]), "missing values are last"
assert df.index.tolist() == [0, 1, 2, 3], "the original frame is unchanged"
assert pd.Series([-3, 2]).sort_values(key=abs).tolist() == [2, -3], "by absolute value"
ordered["place"] = pd.Series([1, 2, 3, 4])
assert ordered["place"].tolist() == [2, 3, 4, 1], "a Series is still matched by label"

# Output:
#   team  score  no
# 1    a    7.0  10
# 2    a    NaN   2
# 3    b    9.0   1
# 0    b    3.0   9
# [9.0, 7.0, 3.0, nan]
# as text: ['1', '10', '2', '9'] as numbers: ['1', '2', '9', '10']
# ['Jan', 'Feb', 'Mar']
