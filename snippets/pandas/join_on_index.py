"""Keys with other names, keys in the index, and the cross join."""

# %% data
import pandas as pd

sales = pd.DataFrame({"shop": [1, 2, 1], "n": [5, 7, 2]}, index=[10, 11, 12])
shops = pd.DataFrame({"shop_id": [1, 2], "city": ["Rome", "Oslo"]})

# %% other names, index
merged = sales.merge(shops, left_on="shop", right_on="shop_id", how="left")
merged = merged.drop(columns="shop_id")
joined = sales.join(shops.set_index("shop_id"), on="shop")
print(joined)

# %% every combination
days = pd.DataFrame({"day": ["mo", "tu", "we"]})
grid = shops.merge(days, how="cross")
print("combinations:", len(grid))

# %% gaps from another frame
a = pd.DataFrame({"v": [1.0, None]}, index=["x", "y"])
b = pd.DataFrame({"v": [9.0, 2.0]}, index=["x", "y"])
filled = a.combine_first(b)

# %% check
assert merged["city"].tolist() == joined["city"].tolist(), "the same partners"
assert joined.index.tolist() == [10, 11, 12], "join keeps the index"
assert merged.index.tolist() == [0, 1, 2], "merge on columns gives a new index"
assert len(grid) == 2 * 3, "cartesian product"
assert filled["v"].tolist() == [1, 2], "only the gap is filled"
by_index = sales.merge(shops.set_index("shop_id"), left_on="shop", right_index=True, how="left")
assert by_index.equals(joined), "right_index does the same, and keeps the index"
try:
    sales.merge(shops)
    raised = False
except pd.errors.MergeError:
    raised = True
assert raised, "without a common column merge should raise"
try:
    sales.merge(shops.set_index("shop_id"), right_index=True)
    message = ""
except pd.errors.MergeError as error:
    message = str(error)
assert "Must pass left_on" in message, "each side needs its key"
try:
    a.join(b)
    raised = False
except ValueError:
    raised = True
assert raised, "join should raise on equal names without suffixes"

# Output:
#     shop  n  city
# 10     1  5  Rome
# 11     2  7  Oslo
# 12     1  2  Rome
# combinations: 6
