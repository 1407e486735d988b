"""get_feature_names is gone; get_feature_names_out names the columns of a whole pipeline."""

# %% data
import pandas as pd

X = pd.DataFrame({"city": ["rome", "oslo", "rome"], "size": [1.0, 2.0, 3.0]})
y = [2.0, 2.0, 4.0]

# %% error
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

columns = ColumnTransformer([("c", OneHotEncoder(), ["city"]), ("n", StandardScaler(), ["size"])])
model = make_pipeline(columns, LinearRegression()).fit(X, y)
try:
    model[0].get_feature_names()
except AttributeError as error:
    print("AttributeError:", error)

# %% fix
names = model[:-1].get_feature_names_out()
print(pd.Series(model[-1].coef_, names).round(1))

# %% check
assert list(names) == ["c__city_oslo", "c__city_rome", "n__size"], "one name a column"
assert list(OneHotEncoder().fit(X[["city"]]).get_feature_names_out()) == [
    "city_oslo",
    "city_rome",
], "the encoder's own names have no prefix"

# Output:
# AttributeError: 'ColumnTransformer' object has no attribute 'get_feature_names'
# c__city_oslo   -0.5
# c__city_rome    0.5
# n__size         0.8
# dtype: float64
