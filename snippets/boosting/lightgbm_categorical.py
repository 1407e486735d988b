"""Category columns go straight in; categories go by name, an unseen one counts as missing."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame({"city": rng.choice(["rome", "oslo", "lima"], 1000), "x": rng.normal(size=1000)})
y = (X["city"].map({"rome": 2, "oslo": -2, "lima": 1}) + X["x"] > 0).astype(int)
X_test = pd.DataFrame({"city": ["lima", "tokyo", None], "x": [0.0, 0.0, 0.0]})

# %% fit
import lightgbm as lgb

text = X.select_dtypes(exclude="number").columns
X[text] = X[text].astype("category")
X_test[text] = X_test[text].astype("category")
model = lgb.LGBMClassifier(n_estimators=50, random_state=0, verbose=-1).fit(X, y)
print(model.predict_proba(X_test)[:, 1].round(1))

# %% integer codes: say which columns are categories
codes = X.assign(**{name: X[name].cat.codes for name in text})
by_code = lgb.LGBMClassifier(n_estimators=50, random_state=0, verbose=-1)
by_code.fit(codes, y, categorical_feature=list(text))

# %% check
import warnings

proba = model.predict_proba(X)[:, 1]
other = X.assign(city=X["city"].cat.set_categories(["rome", "oslo", "lima"]))
assert np.array_equal(model.predict_proba(other)[:, 1], proba), "categories should go by name"
lima, tokyo, missing = model.predict_proba(X_test)[:, 1]
assert tokyo == missing, "an unseen category should count as missing"
assert np.allclose(by_code.predict_proba(codes)[:, 1], proba), "codes should do the same"
for table, says in [(codes, "do not match"), (X.astype({"city": object}), "do not match")]:
    try:
        model.predict(table)
        message = ""
    except ValueError as error:
        message = str(error)
    assert says in message, "another dtype at predict should be refused"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    lgb.LGBMClassifier(n_estimators=5, verbose=-1, categorical_feature=[0]).fit(codes, y)
assert "will be ignored" in str(caught[0].message), "in the constructor it should warn"
kinds = by_code.booster_.trees_to_dataframe()["decision_type"].tolist()
assert "==" in kinds, "fit should have taken city as a category"

# Output:
# [1. 1. 1.]
