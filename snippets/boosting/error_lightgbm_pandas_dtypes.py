"""Text becomes category, dates become numbers, numbers read as text become numbers."""

# %% data
import pandas as pd

X = pd.DataFrame({
    "city": ["rome", "oslo", None, "lima"] * 50,
    "price": ["1.5", "?", "3", "4"] * 50,
    "day": pd.date_range("2024-01-01", periods=200),
})  # fmt: skip
y = pd.Series([0, 1, 1, 0] * 50)

# %% error
import lightgbm as lgb

model = lgb.LGBMClassifier(n_estimators=10, random_state=0, verbose=-1)
try:
    model.fit(X.drop(columns="day"), y)
except ValueError as error:
    print("ValueError:", str(error).split("\n")[0])

# %% fix
X["price"] = pd.to_numeric(X["price"], errors="coerce")  # "?" becomes NaN
for name in X.select_dtypes("datetime").columns:
    X[f"{name}_month"], X[f"{name}_weekday"] = X[name].dt.month, X[name].dt.day_of_week
    X = X.drop(columns=name)
text = X.select_dtypes(exclude=["number", "bool"]).columns
X[text] = X[text].astype("category")
model.fit(X, y)
print(X.dtypes.astype(str).to_dict())

# %% check
assert model.score(X, y) > 0.9, "it should learn from the repaired table"
dates = pd.DataFrame({"x": range(200), "day": pd.date_range("2024-01-01", periods=200)})
try:
    lgb.LGBMClassifier(verbose=-1).fit(dates, y)
    message = ""
except TypeError as error:
    message = str(error)
assert "could not be promoted" in message, "dates should fail in numpy"

# Output:
# ValueError: pandas dtypes must be int, float or bool.
# {'city': 'category', 'price': 'float64', 'day_month': 'int32', 'day_weekday': 'int32'}
