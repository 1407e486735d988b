"""Keys with other names, keys in the index, and the cross join."""

# %% data
import pandas as pd

sales = pd.DataFrame({"shop": [1, 2, 1], "n": [5, 7, 2]}, index=[10, 11, 12])
shops = pd.DataFrame({"shop_id": [1, 2], "city": ["Rome", "Oslo"]})

# %% other names, index
merged = sales.merge(shops, left_on="shop", right_on="shop_id", how="left")
joined = sales.join(shops.set_index("shop_id"), on="shop")
print(joined)

# %% every combination
days = pd.DataFrame({"day": ["mo", "tu", "we"]})
grid = shops.merge(days, how="cross")
print("combinations:", len(grid))

# %% no common column; gaps from another frame
try:
    sales.merge(shops)
except pd.errors.MergeError as error:
    print("MergeError:", str(error)[:37])
a = pd.DataFrame({"v": [1.0, None]}, index=["x", "y"])
b = pd.DataFrame({"v": [9.0, 2.0]}, index=["x", "y"])

# %% check
assert merged["city"].tolist() == joined["city"].tolist(), "the same partners"
assert joined.index.tolist() == [10, 11, 12], "join keeps the index"
assert merged.index.tolist() == [0, 1, 2], "merge numbers anew"
assert len(grid) == 2 * 3, "cartesian product"
assert a.combine_first(b)["v"].tolist() == [1, 2], "only the gap is filled"

# Output:
#     shop  n  city
# 10     1  5  Rome
# 11     2  7  Oslo
# 12     1  2  Rome
# combinations: 6
# MergeError: No common columns to perform merge on
