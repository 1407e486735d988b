"""Text columns are named in cat_features; their NaN becomes a string, new ones may come."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame({"city": rng.choice(["Ulm", "Bonn", None], 600), "size": rng.normal(size=600)})
y = pd.Series((X["city"] == "Ulm") ^ (rng.random(600) < 0.1)).astype(int)

# %% fit
from catboost import CatBoostClassifier


def as_categories(df, cats):
    """Give the named columns as strings, NaN as a category of its own."""
    return df.assign(**df[cats].astype("string").fillna("missing"))


cats = X.select_dtypes(exclude="number").columns.tolist()  # add integer codes by name
X = as_categories(X, cats)
model = CatBoostClassifier(iterations=100, allow_writing_files=False, verbose=0)
model.fit(X, y, cat_features=cats)
print("categories:", cats, f"accuracy {model.score(X, y):.2f}")

# %% check
from catboost import CatBoostError

new = X.head(3).assign(city="Oslo")
assert model.predict_proba(new).shape == (3, 2), "a category never seen should be allowed"
by_position = CatBoostClassifier(iterations=100, allow_writing_files=False, verbose=0)
by_position.fit(X, y, cat_features=[X.columns.get_loc(name) for name in cats])
assert np.allclose(by_position.predict_proba(X), model.predict_proba(X)), "names or positions"


def message(frame, cats):
    small = CatBoostClassifier(iterations=2, allow_writing_files=False, verbose=0)
    try:
        small.fit(frame, y, cat_features=cats)
    except CatBoostError as error:
        return str(error)
    return "fine"


coded = X.assign(code=rng.integers(0, 5, 600))
assert "not in  cat_features" in message(X.astype({"city": "category"}), []), "category dtype"
assert message(X.astype({"city": "category"}), ["city"]) == "fine", "category dtype, named"
assert "to float" in message(X, []), "text that is not named should be refused"
assert message(coded, ["city", "code"]) == "fine", "integers are fine"
assert "integer or string" in message(coded.astype({"code": float}), ["city", "code"]), "floats"
assert "should be a sequence" in message(X, X.columns[:1]), "an Index should be refused"
codes = pd.Series([3, None], dtype=float)
assert codes.astype("string")[0] == "3.0", "a float code gets a decimal"
assert codes.astype("Int64").astype("string")[0] == "3", "through Int64 it does not"

# Output:
# categories: ['city'] accuracy 0.87
