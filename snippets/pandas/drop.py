"""drop(columns=) separates the features from the target and leaves the frame as it was."""

# %% data
import pandas as pd

df = pd.DataFrame({"id": [1, 2, 3], "x": [0.1, 0.2, 0.3], "target": [0, 1, 0]})

# %% features and target
X = df.drop(columns=["id", "target"])
y = df["target"]
print(X)
print("without the first row:", df.drop(index=0)["id"].tolist())

# %% check
assert list(X) == ["x"] and "target" in df, "the frame itself is unchanged"
assert list(df.drop(columns="nope", errors="ignore")) == list(df), "unknown names can be skipped"
try:
    df.drop("x")
    raised = False
except KeyError:
    raised = True
assert raised, "without columns= it looks for a row named x"
twice = pd.concat([df, df])
assert len(twice.drop(index=0)) == 4, "a repeated label drops all of its rows"

# Output:
#      x
# 0  0.1
# 1  0.2
# 2  0.3
# without the first row: [2, 3]
