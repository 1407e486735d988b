"""head and tail show the ends of a frame; a negative n leaves rows out."""

# %% data
import pandas as pd
from sklearn.datasets import load_iris

df = load_iris(as_frame=True).frame

# %% look
with pd.option_context("display.max_columns", None, "display.width", 120):
    print(df.head(2))
print("targets in head:", df["target"].head(50).unique().tolist())
print("targets in sample:", sorted(df["target"].sample(20, random_state=0).unique().tolist()))

# %% check
assert len(df.head()) == 5, "five rows by default"
assert len(df.head(-3)) == len(df) - 3, "a negative n drops from the end"
assert df.tail(1).index[0] == len(df) - 1, "tail is the end"
assert len(df.groupby("target").head(2)) == 6, "two rows of each of three groups"

# Output:
#    sepal length (cm)  sepal width (cm)  petal length (cm)  petal width (cm)  target
# 0                5.1               3.5                1.4               0.2       0
# 1                4.9               3.0                1.4               0.2       0
# targets in head: [0]
# targets in sample: [0, 1, 2]
