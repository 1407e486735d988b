"""A left merge keeps every left row; an inner merge drops those without a partner."""

# %% data
import pandas as pd

orders = pd.DataFrame({"order": [1, 2, 3, 4], "customer": ["a", "b", "a", "z"]})
customers = pd.DataFrame({"customer": ["a", "b", "c"], "city": ["Rome", "Oslo", "Lima"]})

# %% left join on a shared column
left = orders.merge(customers, on="customer", how="left", validate="many_to_one")
print(left)
print("rows before and after:", len(orders), len(left), "no partner:", left["city"].isna().sum())

# %% names differ
people = customers.rename(columns={"customer": "name"})
named = orders.merge(people, left_on="customer", right_on="name", how="left").drop(columns="name")

# %% the key is the index of the right frame
by_index = customers.set_index("customer")
joined = orders.merge(by_index, left_on="customer", right_index=True, how="left")
same = orders.join(by_index, on="customer")

# %% check
assert len(left) == len(orders), "a many-to-one left merge keeps the row count"
assert len(orders.merge(customers)) == 3, "the default inner merge loses customer z"
assert named.equals(left), "left_on and right_on join differing names"
assert joined.equals(left) and same.equals(left), "right_index and join do the same"

twice = pd.concat([customers, customers])
assert len(orders.merge(twice, on="customer")) == 6, "repeated keys multiply rows"
try:
    orders.merge(twice, on="customer", validate="many_to_one")
    message = ""
except pd.errors.MergeError as error:
    message = str(error)
assert "not unique" in message, "validate raises when a right key repeats"

try:
    orders.merge(customers, on="id")
    raised = ""
except KeyError as error:
    raised = f"KeyError: {error}"
assert raised == "KeyError: 'id'", raised

gap = pd.DataFrame({"k": [None, "a"]})
assert len(gap.merge(gap, on="k")) == 2, "a missing key joins a missing key"
moved = orders.set_index(pd.Index([7, 8, 9, 10]))
assert moved.merge(customers, how="left").index.tolist() == [0, 1, 2, 3], "a new index"
assert moved.join(by_index, on="customer").index.tolist() == [7, 8, 9, 10], "join keeps it"
assert len(orders.merge(customers, how="cross")) == 12, "cross pairs every row with every row"

# Output:
#    order customer  city
# 0      1        a  Rome
# 1      2        b  Oslo
# 2      3        a  Rome
# 3      4        z   NaN
# rows before and after: 4 4 no partner: 1
