"""A column list must match the frame; extra columns and their order do not matter at predict."""

# %% data
import pandas as pd

df = pd.DataFrame({"age": [20.0, 30.0, 40.0], "rooms": [1.0, 2.0, 4.0], "price": [1.0, 2.0, 3.0]})
X, y = df.drop(columns="price"), df["price"]

# %% error
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

wrong = ColumnTransformer([("n", StandardScaler(), ["age", "price"])])
try:
    wrong.fit(X)
except ValueError as error:
    print("ValueError:", "of the dataframe" in str(error))

# %% fix: take the names from X
names = list(X.select_dtypes("number").columns)
columns = ColumnTransformer([("n", StandardScaler(), names)])
model = make_pipeline(columns, LinearRegression()).fit(X, y)

# %% error: at predict
try:
    model.predict(X[["age"]])
except ValueError as error:
    print("ValueError:", error)

# %% fix: compare before predict
new = df[["price", "rooms", "age"]]
print("missing:", set(names) - set(new.columns))

# %% check
assert (model.predict(new) == model.predict(X)).all(), "order and extra columns do not matter"
rest = ColumnTransformer([("n", StandardScaler(), ["age"])], remainder="passthrough").fit(X)
try:
    rest.transform(X[["age"]])
except ValueError as error:
    assert "columns are missing" in str(error), "passthrough needs all columns of fit"

# Output:
# ValueError: True
# ValueError: columns are missing: {'rooms'}
# missing: set()
