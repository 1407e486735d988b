"""The same table from CSV text and from a database: rows are records, columns features."""

# %% csv
import io
import sqlite3

import pandas as pd

csv = "age,city,bought\n34,Rome,1\n51,Oslo,0\n29,Rome,1\n"
df = pd.read_csv(io.StringIO(csv))
print(df)

# %% database
connection = sqlite3.connect(":memory:")
df.to_sql("customers", connection, index=False)
from_sql = pd.read_sql("SELECT age, city, bought FROM customers WHERE age > 30", connection)
connection.close()
print(from_sql.shape)

# %% features and target
X, y = df.drop(columns="bought"), df["bought"]

# %% check
assert X.shape == (3, 2) and y.shape == (3,), "samples x features, and one target per sample"
assert from_sql["age"].tolist() == [34, 51], "the query selects rows in the database"

# Output:
#    age  city  bought
# 0   34  Rome       1
# 1   51  Oslo       0
# 2   29  Rome       1
# (2, 3)
