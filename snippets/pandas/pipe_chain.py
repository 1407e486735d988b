"""pipe puts own functions into a chain; the same function prepares train and test."""

# %% data
import pandas as pd

train = pd.DataFrame({"a": [1.0, 2.0, 9.0], "b": [1.0, 4.0, 5.0]})
test = pd.DataFrame({"a": [3.0, 50.0], "b": [2.0, 2.0]})


# %% functions
def cap(df, column, upper):
    return df.assign(**{column: df[column].clip(upper=upper)})


def prepare(df, upper):
    return (
        df.pipe(cap, "a", upper)
        .assign(total=lambda d: d["a"] + d["b"])
        .assign(ratio=lambda d: d["a"] / d["total"])
        .drop(columns="b")
    )


upper = train["a"].quantile(0.5)  # learnt from train
done, done_test = prepare(train, upper), prepare(test, upper)
print(done_test)
total = done.loc[lambda d: d["ratio"] < 0.5, "total"].sum()
print("sum of the filtered rows:", total)

# %% check
assert done.columns.tolist() == done_test.columns.tolist(), "the same columns"
assert done_test["a"].max() == upper == 2, "limit of the training rows"
assert train["a"].max() == 9, "the input is unchanged"
assert total == 13, "rows with a below b"

# Output:
#      a  total  ratio
# 0  2.0    4.0    0.5
# 1  2.0    4.0    0.5
# sum of the filtered rows: 13.0
