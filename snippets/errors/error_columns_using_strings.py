"""An imputer before a ColumnTransformer drops the column names; set_output keeps them."""

# %% data
import numpy as np
import pandas as pd

X = pd.DataFrame({"age": [20.0, np.nan, 40.0, 50.0], "rooms": [1.0, 2.0, 3.0, np.nan]})

# %% error
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, StandardScaler

columns = ColumnTransformer([("z", StandardScaler(), ["age"]), ("mm", MinMaxScaler(), ["rooms"])])
model = make_pipeline(SimpleImputer(), columns)
try:
    model.fit_transform(X)
except ValueError as error:
    print("ValueError:", error)

# %% fix
model.set_output(transform="pandas")
result = model.fit_transform(X)
print(result.round(1))

# %% check
assert list(result.columns) == ["z__age", "mm__rooms"], "names survive"

# Output:
# ValueError: Specifying the columns using strings is only supported for dataframes.
#    z__age  mm__rooms
# 0    -1.5        0.0
# 1     0.0        0.5
# 2     0.3        1.0
# 3     1.2        0.5
