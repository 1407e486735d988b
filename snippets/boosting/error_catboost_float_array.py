"""A float array has neither categories nor names; a DataFrame keeps both."""

# %% data
import pandas as pd

X = pd.DataFrame({"city": [1, 2, 3, 1] * 20, "size": range(80)})
y = pd.Series([0, 1, 1, 0] * 20)

# %% error
from catboost import CatBoostClassifier, CatBoostError
from sklearn.preprocessing import StandardScaler

model = CatBoostClassifier(iterations=10, allow_writing_files=False, verbose=0)
try:
    model.fit(X.to_numpy(dtype=float), y, cat_features=[0])
except CatBoostError as error:
    print("CatBoostError:", str(error)[:51])

# %% fix
model.fit(X, y, cat_features=["city"])
print("as a DataFrame:", model.get_cat_feature_indices())

# %% fix: in a pipeline, only the numbers change and the names stay
from sklearn.compose import make_column_transformer
from sklearn.pipeline import make_pipeline

prepare = make_column_transformer(
    (StandardScaler(), ["size"]), remainder="passthrough", verbose_feature_names_out=False
).set_output(transform="pandas")
pipe = make_pipeline(prepare, model).fit(X, y, catboostclassifier__cat_features=["city"])
print(f"in a pipeline: accuracy {pipe.score(X, y):.2f}")

# %% check


def message(frame, cats):
    small = CatBoostClassifier(iterations=2, allow_writing_files=False, verbose=0)
    try:
        small.fit(frame, y, cat_features=cats)
    except (CatBoostError, ValueError) as error:
        return str(error)
    return "fine"


assert "names for a dataset are not specified" in message(X.to_numpy(), ["city"]), "no names"
assert message(X.astype(object).to_numpy(), [0]) == "fine", "an object array should do"
assert "index must be < 2" in message(X, [7]), "past the last column"
assert message(X, ["town"]) == "'town' is not in list", "a name that is not there"
assert "should be a sequence" in message(X, X.columns[:1]), "an Index"

# Output:
# CatBoostError: 'data' is numpy array of floating point numerical t
# as a DataFrame: [0]
# in a pipeline: accuracy 1.00
