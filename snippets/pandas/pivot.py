"""pivot makes one column per class without aggregating, and raises where a cell repeats."""

# %% data
import pandas as pd

df = pd.DataFrame(
    {"day": [1, 1, 2, 2], "sensor": ["a", "b", "a", "b"], "value": [0.1, 0.7, 0.2, 0.9]}
)

# %% wide
wide = df.pivot(index="day", columns="sensor", values="value")
print(wide)
by_row = df.pivot(columns="sensor", values="value")  # keeps the rows, for box plots
print(by_row)

# %% back
long = wide.stack().rename("value").reset_index()

# %% check
assert long["value"].tolist() == [0.1, 0.7, 0.2, 0.9], "stack restores the long form"
assert by_row.notna().sum(axis=1).eq(1).all(), "one known value per row, for box plots"
twice = pd.concat([df, df])
try:
    twice.pivot(index="day", columns="sensor", values="value")
    raised = False
except ValueError:
    raised = True
assert raised, "repeated cells should raise"
try:
    df.pivot("day", "sensor", "value")
    raised = False
except TypeError:
    raised = True
assert raised, "the arguments are keywords"

# Output:
# sensor    a    b
# day
# 1       0.1  0.7
# 2       0.2  0.9
# sensor    a    b
# 0       0.1  NaN
# 1       NaN  0.7
# 2       0.2  NaN
# 3       NaN  0.9
