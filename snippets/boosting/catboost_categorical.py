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

pair = (model.predict_proba(X.head(3).assign(city=name)) for name in ("Oslo", "Rome"))
assert np.allclose(*pair), "categories never seen should be allowed, and count alike"
by_position = CatBoostClassifier(iterations=100, allow_writing_files=False, verbose=0)
by_position.fit(X, y, cat_features=[X.columns.get_loc(name) for name in cats])
assert np.allclose(by_position.predict_proba(X), model.predict_proba(X)), "names or positions"


def message(frame, cats):
    small = CatBoostClassifier(iterations=2, allow_writing_files=False, verbose=0)
    try:
        small.fit(frame, y, cat_features=cats)
    except (CatBoostError, TypeError) as error:
        return str(error)
    return "fine"


coded = X.assign(code=rng.integers(0, 5, 600))
holes = coded.assign(code=coded["code"].astype("string").mask(coded["code"] == 4))
assert model.get_all_params()["one_hot_max_size"] == 2, "one-hot up to two values by default"
assert "NAType" in message(holes, ["city", "code"]), "pd.NA should be refused"
assert "not in  cat_features" in message(X.astype({"city": "category"}), []), "category dtype"
assert message(X.astype({"city": "category"}), ["city"]) == "fine", "category dtype, named"
assert "to float" in message(X, []), "text that is not named should be refused"
assert message(coded, ["city", "code"]) == "fine", "integers are fine"
assert "integer or string" in message(coded.astype({"code": float}), ["city", "code"]), "floats"
assert "should be a sequence" in message(X, X.columns[:1]), "an Index should be refused"
code = pd.Series([3, None], dtype=float)
wrote = code.astype("string")[0], code.astype("Int64").astype("string")[0]
assert wrote == ("3.0", "3"), "a float code gets a decimal, through Int64 it does not"

# Output:
# categories: ['city'] accuracy 0.87
