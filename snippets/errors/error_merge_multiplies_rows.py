"""A repeated key on the right makes a left merge grow; validate turns that into an error."""

# %% data
import pandas as pd

orders = pd.DataFrame({"customer": ["a", "a", "b"], "amount": [10, 20, 30]})
visits = pd.DataFrame({"customer": ["a", "a", "b"], "page": [3, 5, 1]})

# %% error
grown = orders.merge(visits, on="customer", how="left")
print("left merge:", len(orders), "->", len(grown), "rows")
try:
    orders.merge(visits, on="customer", how="left", validate="many_to_one")
except pd.errors.MergeError as error:
    print("MergeError:", str(error)[:44])

# %% fix
per_customer = visits.groupby("customer", as_index=False).agg(pages=("page", "sum"))
result = orders.merge(per_customer, on="customer", how="left", validate="many_to_one")
print(result)

# %% check
assert len(orders.merge(visits, on="customer")) == 2 * 2 + 1, "m x n rows per key"
assert len(result) == len(orders), "a unique right side keeps the row count"
unknown = pd.DataFrame({"customer": [None, None]})
assert len(unknown.merge(unknown, on="customer")) == 4, "missing keys match each other too"

# Output:
# left merge: 3 -> 5 rows
# MergeError: Merge keys are not unique in right dataset;
#   customer  amount  pages
# 0        a      10      8
# 1        a      20      8
# 2        b      30      1
