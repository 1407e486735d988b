"""Category columns need enable_categorical; an unseen category must be made missing."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame({"city": rng.choice(["rome", "oslo", "lima"], 1000), "x": rng.normal(size=1000)})
y = (X["city"].map({"rome": 2, "oslo": -2, "lima": 1}) + X["x"] > 0).astype(int)
X_test = pd.DataFrame({"city": ["lima", "tokyo", None], "x": [0.0, 0.0, 0.0]})

# %% fit
import xgboost as xgb

text = X.select_dtypes(exclude="number").columns
X[text] = X[text].astype("category")
for name in text:  # what training has not seen becomes missing
    X_test[name] = X_test[name].astype("category").cat.set_categories(X[name].cat.categories)
model = xgb.XGBClassifier(n_estimators=50, enable_categorical=True, random_state=0).fit(X, y)
print(model.predict_proba(X_test)[:, 1].round(1))

# %% native: DMatrix takes the same argument
frame = xgb.DMatrix(X, y, enable_categorical=True)
booster = xgb.train({"objective": "binary:logistic"}, frame, num_boost_round=50)

# %% check
proba = model.predict_proba(X)[:, 1]
other = X.assign(city=X["city"].cat.set_categories(["rome", "oslo", "lima"]))
assert np.array_equal(model.predict_proba(other)[:, 1], proba), "categories should go by name"
lima, tokyo, missing = model.predict_proba(X_test)[:, 1]
assert tokyo == missing, "an unseen category should have become missing"
assert np.allclose(booster.predict(frame), proba, atol=1e-5), "DMatrix should do the same"
assert booster.feature_types == ["c", "float"], "c stands for a category"
four = pd.DataFrame({"c": pd.Categorical(np.arange(400) % 4)})
for most, many in [(None, True), (5, False)]:
    stump = xgb.XGBClassifier(
        n_estimators=1, max_depth=1, enable_categorical=True, max_cat_to_onehot=most
    )
    tree = stump.fit(four, four["c"].cat.codes < 2).get_booster().get_dump()[0]
    assert ("{2,3}" in tree) == many, "four categories: sets, unless the limit is 5"
new = X.head(1).assign(city=pd.Categorical(["tokyo"]))
number, word = X.assign(city=X["city"].cat.codes), X.astype({"city": object})
cases = [(new, "not in the training set"), (number, "Invalid new DataFrame"), (word, "dtypes")]
for table, says in cases:
    try:
        model.predict(table)
        message = ""
    except ValueError as error:
        message = str(error)
    assert says in message, f"{says!r} should be the error"

# Output:
# [1. 1. 1.]
