"""unique keeps the order of appearance and the missing value; nunique leaves it out."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"size": ["L", "S", "L", None], "one": [1, 1, 1, 1], "id": [7, 8, 9, 10]})

# %% unique
print(df["id"].unique())
print(sorted(df["size"].dropna().unique()))
print(df.nunique().to_dict())
constant = df.columns[df.nunique(dropna=False) <= 1].tolist()
print("constant:", constant)

# %% check
assert len(df["size"].unique()) == 3 and df["size"].nunique() == 2, "nunique skips the missing"
assert df["size"].unique()[0] == "L", "order of appearance"
assert isinstance(df["id"].unique(), np.ndarray), "numbers give a NumPy array"
assert constant == ["one"], "a constant column has one value"

# Output:
# [ 7  8  9 10]
# ['L', 'S']
# {'size': 2, 'one': 1, 'id': 4}
# constant: ['one']
