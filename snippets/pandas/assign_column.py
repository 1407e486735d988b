"""New columns by arithmetic, by condition and in a chain; a Series aligns by label."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"sex": ["f", "m", "f"], "kg": [60.0, 80.0, 90.0], "m": [1.7, 1.8, 1.6]})

# %% add
df["is_female"] = (df["sex"] == "f").astype(int)
df = df.assign(bmi=lambda d: d["kg"] / d["m"] ** 2)
conditions = [df["bmi"] < 25, df["bmi"] < 30]
df["group"] = np.select(conditions, ["normal", "over"], default="obese")
print(df.round(1))

# %% at a position, and from another frame
df.insert(0, "id", range(len(df)))
scores = pd.Series([1, 2, 3], index=[2, 1, 0])
df["score"] = scores.to_numpy()  # by position; df["score"] = scores goes by label

# %% check
df["by_label"] = scores
assert df["by_label"].tolist() == [3, 2, 1], "a Series is aligned on the index"
assert list(df)[0] == "id", "insert puts it first"
assert df["score"].tolist() == [1, 2, 3], "an array goes by position"
assert df["group"].tolist() == ["normal", "normal", "obese"], "the first true condition wins"
try:
    df["short"] = [1, 2]
    raised = False
except ValueError:
    raised = True
assert raised, "a list of another length should raise"

# Output:
#   sex    kg    m  is_female   bmi   group
# 0   f  60.0  1.7          1  20.8  normal
# 1   m  80.0  1.8          0  24.7  normal
# 2   f  90.0  1.6          1  35.2   obese
