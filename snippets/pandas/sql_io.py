"""A frame goes into a database and comes back; the query result equals the groupby."""

# %% data
import sqlite3

import pandas as pd

df = pd.DataFrame({"shop": ["a", "b", "a", "b"], "price": [5.0, 20.0, 15.0, 30.0]})
con = sqlite3.connect(":memory:")
df.to_sql("sales", con, index=False)

# %% query
query = "SELECT shop, AVG(price) AS mean FROM sales WHERE price > ? GROUP BY shop"
result = pd.read_sql(query, con, params=(10,))
print(result)

# %% write again
df.to_sql("sales", con, index=False, if_exists="append")
n = pd.read_sql("SELECT COUNT(*) AS n FROM sales", con)["n"].item()
print("rows:", n)
tables = pd.read_sql("SELECT name FROM sqlite_master WHERE type = 'table'", con)
print(tables)

# %% check
same = df[df["price"] > 10].groupby("shop")["price"].mean()
assert result["mean"].tolist() == same.tolist(), "the same as in pandas"
assert n == 8, "appended"
assert tables["name"].tolist() == ["sales"], "the tables of the database"
try:
    df.to_sql("sales", con, index=False)
    raised = False
except ValueError:
    raised = True
assert raised, "by default a table that exists should raise"
con.close()

# Output:
#   shop  mean
# 0    a  15.0
# 1    b  25.0
# rows: 8
#     name
# 0  sales
