"""Category columns of fit must be category at predict; their categories need not be equal."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame({"city": rng.choice(["rome", "oslo", "lima"], 500), "x": rng.normal(size=500)})
y = ((X["city"] == "rome") ^ (X["x"] > 1)).astype(int)
X_test = pd.DataFrame({"city": ["lima", "rome"], "x": [0.0, 0.0]})  # text, as read_csv gives it

# %% error
import lightgbm as lgb

text = X.select_dtypes(exclude=["number", "bool"]).columns
X[text] = X[text].astype("category")
model = lgb.LGBMClassifier(n_estimators=20, random_state=0, verbose=-1).fit(X, y)
try:
    model.predict(X_test)
except ValueError as error:
    print("ValueError:", error)

# %% fix
X_test[text] = X_test[text].astype("category")
print(model.predict(X_test))

# %% check
assert model.predict(X_test).tolist() == [0, 1], "categories should go by name"
try:
    model.predict(X_test.assign(city=[0, 1]))
    message = ""
except ValueError as error:
    message = str(error)
assert "do not match" in message, "a number should be refused as well"
mixed = pd.concat([X_test, X_test.assign(city=pd.Categorical(["oslo", "oslo"]))])
assert str(mixed["city"].dtype) != "category", "concat of other categories should lose the dtype"

# Output:
# ValueError: train and valid dataset categorical_feature do not match.
# [0 1]
