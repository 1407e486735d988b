"""nlargest gives the top rows, sort and head the top rows per group, idxmax the best one."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {"team": list("aabbb"), "name": list("vwxyz"), "score": [3.0, 9.0, 5.0, np.nan, 7.0]}
)

# %% top
print(df.nlargest(2, "score"))
per_team = df.sort_values("score", ascending=False).groupby("team").head(2)
print(per_team["name"].tolist())
best = df.loc[df.groupby("team")["score"].idxmax()]
print(best["name"].tolist())

# %% check
expected = df.sort_values("score", ascending=False).head(2)
assert df.nlargest(2, "score").equals(expected), "the same as sorting"
assert best["name"].tolist() == ["w", "z"], "the best row of each team"
assert "y" not in df.nlargest(5, "score")["name"].tolist()[:4], "missing values never lead"
assert len(per_team) == 4, "two rows per team"
try:
    df.nlargest(1, "name")
    raised = False
except TypeError:
    raised = True
assert raised, "text should raise"

# Output:
#   team name  score
# 1    a    w    9.0
# 4    b    z    7.0
# ['w', 'z', 'x', 'v']
# ['w', 'z']
