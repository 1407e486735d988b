"""A lambda in a chain sees the frame of that step; pd.col says the same from pandas 3 on."""

# %% data
import pandas as pd

df = pd.DataFrame({"a": [6.0, 8.0, 9.0], "b": [2.0, 4.0, 0.0]})

# %% runs on every version
result = (
    df.loc[lambda d: d["b"] > 0]
    .assign(ratio=lambda d: d["a"] / d["b"])
    .assign(share=lambda d: d["ratio"] / d["ratio"].sum())
)
print(result)

# %% pandas 3
if hasattr(pd, "col"):
    same = (
        df.loc[pd.col("b") > 0]
        .assign(ratio=pd.col("a") / pd.col("b"))
        .assign(share=pd.col("ratio") / pd.col("ratio").sum())
    )

# %% check
assert result["ratio"].tolist() == [3.0, 2.0], "the filter came first"
assert result["share"].sum() == 1.0, "later steps see the new column"
if hasattr(pd, "col"):
    assert same.equals(result), "pd.col stands for the lambda"
late = df.assign(**{f"{c}2": lambda d: d[c] * 2 for c in ["a", "b"]})
assert late["a2"].equals(late["b2"]), "lambdas of a loop all see its last value"

# Output:
#      a    b  ratio  share
# 0  6.0  2.0    3.0    0.6
# 1  8.0  4.0    2.0    0.4
