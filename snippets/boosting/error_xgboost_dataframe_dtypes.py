"""Text becomes category, dates become numbers; then enable_categorical=True is enough."""

# %% data
import pandas as pd

X = pd.DataFrame({
    "city": ["rome", "oslo", None, "lima"] * 50,
    "price": ["1.5", "?", "3", "4"] * 50,
    "day": pd.date_range("2024-01-01", periods=200),
})  # fmt: skip
y = pd.Series([0, 1, 1, 0] * 50)

# %% error
import xgboost as xgb

try:
    xgb.XGBClassifier(n_estimators=10).fit(X, y)
except ValueError as error:
    print("ValueError:", str(error).split(".  ")[0].split(". ")[0])

# %% fix
X["price"] = pd.to_numeric(X["price"], errors="coerce")  # "?" becomes NaN
for name in X.select_dtypes("datetime").columns:
    X[f"{name}_month"], X[f"{name}_weekday"] = X[name].dt.month, X[name].dt.day_of_week
    X = X.drop(columns=name)
text = X.select_dtypes(exclude=["number", "bool"]).columns
X[text] = X[text].astype("category")
model = xgb.XGBClassifier(n_estimators=10, enable_categorical=True, random_state=0).fit(X, y)
print(X.dtypes.astype(str).to_dict())

# %% check
assert model.score(X, y) > 0.9, "it should learn from the repaired table"
for table in (X.assign(day=pd.Timestamp("2024-01-01")), X.astype({"price": object})):
    try:
        model.fit(table, y)
        message = ""
    except ValueError as error:
        message = str(error)
    assert "DataFrame.dtypes for data must be" in message, "dates and objects should be refused"
try:
    xgb.XGBClassifier(n_estimators=1, enable_categorical=False).fit(X, y)
    message = ""
except ValueError as error:
    message = str(error)
assert "Invalid columns:city: category" in message, "category should need enable_categorical"
xgb.XGBClassifier(n_estimators=1).fit(X[["price"]].astype(object).infer_objects(), y)

# Output:
# ValueError: DataFrame.dtypes for data must be int, float, bool or category
# {'city': 'category', 'price': 'float64', 'day_month': 'int32', 'day_weekday': 'int32'}
