"""drop looks among the rows unless columns= is said; errors="ignore" skips what is missing."""

# %% data
import pandas as pd

df = pd.DataFrame({"x": [1, 2], "target": [0, 1]})

# %% error
try:
    df.drop("target")
except KeyError as error:
    print("KeyError:", error)

# %% fix
X = df.drop(columns="target")
test = X.drop(columns="target", errors="ignore")
print(X.columns.tolist(), test.shape)
first = df.drop(index=df.index[0])

# %% check
assert X.columns.tolist() == ["x"], "the column is dropped"
assert test.equals(X), "a missing column is no error now"
assert first["x"].tolist() == [2], "drop the first row by its label"

# Output:
# KeyError: "['target'] not found in axis"
# ['x'] (2, 1)
