"""query filters like a boolean mask, with @ for Python variables and backticks for odd names."""

# %% data
import pandas as pd

df = pd.DataFrame(
    {"Age": [11, 40, 30], "SibSp": [0, 5, 1], "home city": ["Rome", "Oslo", "Rome"]}
)

# %% query
by_query = df.query("(Age == 11) or (SibSp == 5)")
print(by_query)

limit = 20
print(df.query("Age > @limit and `home city` == 'Rome'"))

# %% check
by_mask = df[(df["Age"] == 11) | (df["SibSp"] == 5)]
missing = df.assign(Age=[11, None, 30])
assert by_query.equals(by_mask), "query and mask select the same rows"
assert len(df.query("20 < Age < 35")) == 1, "comparisons can be chained"
assert missing.query("Age != 11").index.tolist() == [1, 2], "!= keeps missing values"
assert missing.query("Age.isna()").index.tolist() == [1], "isna finds them"
assert df.query("`home city` in ['Oslo']").index.tolist() == [1], "in tests membership"
try:
    df.query("`home city` == Rome")
    raised = False
except pd.errors.UndefinedVariableError:
    raised = True
assert raised, "text without quotes is a name"

# Output:
#    Age  SibSp home city
# 0   11      0      Rome
# 1   40      5      Oslo
#    Age  SibSp home city
# 2   30      1      Rome
