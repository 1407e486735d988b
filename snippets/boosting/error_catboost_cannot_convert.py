"""Text is a number to CatBoost until cat_features names it; dates become parts."""

# %% data
import pandas as pd

X = pd.DataFrame({"city": ["Ulm", "Bonn", "Kiel", "Ulm"] * 25})
X["day"] = pd.date_range("2026-01-01", periods=100).astype("datetime64[us]")
y = pd.Series([0, 1, 1, 0] * 25)

# %% error
from catboost import CatBoostClassifier, CatBoostError

model = CatBoostClassifier(iterations=10, allow_writing_files=False, verbose=0)
for frame in (X[["city"]], X[["day"]], X[["city"]].astype("category")):
    try:
        model.fit(frame, y)
    except CatBoostError as error:
        print("CatBoostError:", len(str(error)) > 0)

# %% fix
for name in X.select_dtypes("datetime").columns:
    X[f"{name}_month"], X[f"{name}_weekday"] = X[name].dt.month, X[name].dt.day_of_week
    X = X.drop(columns=name)
cats = X.select_dtypes(exclude="number").columns.tolist()
X = X.assign(**X[cats].astype("string").fillna("missing"))
model.fit(X, y, cat_features=cats)
print("columns:", list(X.columns))

# %% check
assert model.score(X, y) == 1, "it should fit"
assert model.predict(X).shape == (100,), "predict needs no cat_features"
category = X[["city"]].astype("category")
assert model.fit(category, y, cat_features=["city"]).score(category, y) == 1, "named it passes"

# Output:
# CatBoostError: True
# CatBoostError: True
# CatBoostError: True
# columns: ['city', 'day_month', 'day_weekday']
