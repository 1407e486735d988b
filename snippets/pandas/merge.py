"""A left merge keeps every left row; an inner merge drops those without a partner."""

# %% data
import pandas as pd

orders = pd.DataFrame({"order": [1, 2, 3, 4], "customer": ["a", "b", "a", "z"]})
customers = pd.DataFrame({"customer": ["a", "b", "c"], "city": ["Rome", "Oslo", "Lima"]})

# %% merge
left = orders.merge(customers, on="customer", how="left", validate="many_to_one")
print(left)
inner = pd.merge(orders, customers, on="customer")
print("inner:", len(inner), "rows; left:", len(left), "rows")

renamed = customers.rename(columns={"customer": "name"})
by_two_names = orders.merge(renamed, left_on="customer", right_on="name", how="left")
joined = orders.join(customers.set_index("customer"), on="customer")

# %% check
assert len(left) == len(orders), "a many-to-one left merge keeps the row count"
assert left["city"].isna().sum() == 1, "customer z has no partner"
assert len(inner) == 3, "inner drops it"
assert by_two_names["city"].equals(left["city"]), "left_on and right_on join differing names"
assert joined["city"].equals(left["city"]), "join is a left merge on the other's index"

# Output:
#    order customer  city
# 0      1        a  Rome
# 1      2        b  Oslo
# 2      3        a  Rome
# 3      4        z   NaN
# inner: 3 rows; left: 4 rows
