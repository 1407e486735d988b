"""sample draws rows, shuffles with frac=1, and balances classes with groupby."""

# %% data
from sklearn.datasets import load_breast_cancer

df = load_breast_cancer(as_frame=True).frame[["mean radius", "target"]]

# %% draw
print(df.sample(3, random_state=0))
shuffled = df.sample(frac=1, random_state=0, ignore_index=True)
smallest = df["target"].value_counts().min()
balanced = df.groupby("target").sample(smallest, random_state=0)
print(balanced["target"].value_counts().to_dict())

bootstrap = df.sample(frac=1, replace=True, random_state=0)
share = bootstrap.index.nunique() / len(df)
print(f"different rows in a bootstrap sample: {share:.2f}")

# %% check
assert len(shuffled) == len(df), "a shuffle keeps every row"
assert sorted(shuffled["mean radius"]) == sorted(df["mean radius"]), "the same rows"
assert df.sample(5, random_state=1).equals(df.sample(5, random_state=1)), "a seed repeats"
assert abs(share - (1 - 1 / 2.71828)) < 0.05, "about 63 percent"
assert balanced["target"].value_counts().nunique() == 1, "as many rows of each class"
try:
    df.groupby("target").sample(300, random_state=0)
    raised = False
except ValueError:
    raised = True
assert raised, "more rows than a class has should raise"

# Output:
#      mean radius  target
# 512        13.40       0
# 457        13.21       1
# 439        14.02       1
# {0: 212, 1: 212}
# different rows in a bootstrap sample: 0.66
