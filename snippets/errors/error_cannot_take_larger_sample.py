"""sample draws at most the rows that exist; shuffle and head takes at most n per group."""

# %% data
import pandas as pd

df = pd.DataFrame({"y": [0] * 8 + [1] * 2, "x": range(10)})

# %% error
try:
    df.groupby("y").sample(3, random_state=0)
except ValueError as error:
    print("ValueError:", str(error)[:45])

# %% fix
most = df.sample(frac=1, random_state=0).groupby("y").head(3)
counts = df["y"].value_counts()
under = df.groupby("y").sample(counts.min(), random_state=0)
over = df.groupby("y").sample(counts.max(), replace=True, random_state=0)
print(len(most), len(under), len(over))

# %% check
assert most["y"].value_counts().to_dict() == {0: 3, 1: 2}, "at most three each"
import random

try:
    random.sample(range(2), 3)
except ValueError as error:
    assert str(error) == "Sample larger than population or is negative", str(error)
else:
    raise AssertionError("it should raise ValueError")
assert random.choices(range(2), k=3), "choices draws with replacement"
assert under["y"].value_counts().tolist() == [2, 2], "undersampled"
assert over["y"].value_counts().tolist() == [8, 8], "oversampled"

# Output:
# ValueError: Cannot take a larger sample than population w
# 5 4 16
