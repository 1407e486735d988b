"""NaN and floats are refused in a category; as strings they pass, in fit and in predict."""

# %% data
import pandas as pd

X = pd.DataFrame({"city": ["Ulm", None, "Bonn", "Ulm"] * 20, "code": [1, 2, None, 2] * 20})
X["size"] = [row / 2 for row in range(len(X))]
y = pd.Series([0, 1, 1, 0] * 20)

# %% error
from catboost import CatBoostClassifier, CatBoostError

model = CatBoostClassifier(iterations=10, allow_writing_files=False, verbose=0)
for names in (["city"], ["code"]):
    try:
        model.fit(X.drop(columns={"city", "code"} - set(names)), y, cat_features=names)
    except (CatBoostError, TypeError) as error:  # TypeError: a None in a column of objects
        print("refused:", names, len(str(error)) > 0)

# %% fix
codes = ["code"]  # your columns of integer codes, or []
text = [name for name in X.select_dtypes(exclude="number") if name not in codes]
X[codes] = X[codes].astype("Int64")  # or 2 becomes "2.0"
X = X.assign(**X[text + codes].astype("string").fillna("missing"))
model.fit(X, y, cat_features=text + codes)
print("values of code:", sorted(X["code"].unique()))

# %% check
assert model.score(X, y) == 1, "it should fit"


def message(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except (CatBoostError, TypeError) as error:
        return str(error)
    return "fine"


said = "cat_features must be integer or string, real number values and NaN values should be"
assert said in message(model.predict, X[["size", "city", "code"]]), "another order"
assert message(model.predict, X[["size", "city", "code"]][X.columns]) == "fine", "in order"
nullable = X.assign(code=X["code"].mask(X["code"] == "1").replace("missing", pd.NA))
assert "not NAType" in message(model.fit, nullable, y, cat_features=["code", "city"]), "pd.NA"
none = X.assign(city=[None, "Ulm"] * 40).astype({"city": object})
none["city"] = none["city"].where(none["city"].notna(), None)
assert "not NoneType" in message(model.fit, none, y, cat_features=["code", "city"]), "None"
category = pd.Series(["a", None], dtype="category")
assert "new category" in message(category.fillna, "missing"), "fillna should fail on category"
assert category.astype("string").fillna("missing")[1] == "missing", "astype first"
left = pd.Series(["a", None]).astype(str)[1]
assert left in ("None", "nan") or pd.isna(left), "astype(str) alone: a text, or still NaN"

# Output:
# refused: ['city'] True
# refused: ['code'] True
# values of code: ['1', '2', 'missing']
