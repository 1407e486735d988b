"""ColumnTransformer treats columns apart; what is not named is dropped unless passed through."""

# %% data
import pandas as pd

df = pd.DataFrame(
    {"age": [20, 30, 40, 50], "city": ["Rome", "Oslo", "Rome", "Bern"], "id": [1, 2, 3, 4]}
)

# %% transform
from sklearn.compose import ColumnTransformer, make_column_transformer
from sklearn.preprocessing import OneHotEncoder, StandardScaler

numeric, categorical = ["age"], ["city"]
ct = ColumnTransformer(
    [
        ("num", StandardScaler(), numeric),
        ("cat", OneHotEncoder(handle_unknown="ignore"), categorical),
    ]
)
X = ct.fit_transform(df)
print(ct.get_feature_names_out())
print(X.round(2))

# %% shorthand, remainder kept, DataFrame out
short = make_column_transformer(
    (StandardScaler(), numeric),
    (OneHotEncoder(handle_unknown="ignore", sparse_output=False), categorical),
    remainder="passthrough",
    verbose_feature_names_out=False,
).set_output(transform="pandas")
out = short.fit_transform(df)
print(list(out.columns))

# %% check
assert X.shape == (4, 4), "id should be dropped by default"
assert list(out["id"]) == [1, 2, 3, 4], "passthrough should keep id unchanged, at the end"
assert (ct.transform(df[["city", "age"]]) == X).all(), "order and dropped columns do not matter"
assert short.transform(df.assign(new=1)).shape == out.shape, "new columns are ignored"
try:
    make_column_transformer((StandardScaler(), "age")).fit(df)
    raised = False
except ValueError:
    raised = True
assert raised, "a bare name hands over 1-D data, which a scaler should refuse"

# Output:
# ['num__age' 'cat__city_Bern' 'cat__city_Oslo' 'cat__city_Rome']
# [[-1.34  0.    0.    1.  ]
#  [-0.45  0.    1.    0.  ]
#  [ 0.45  0.    0.    1.  ]
#  [ 1.34  1.    0.    0.  ]]
# ['age', 'city_Bern', 'city_Oslo', 'city_Rome', 'id']
