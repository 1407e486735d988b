"""Category columns and NaN need no preprocessing; a monotonic constraint holds everywhere."""

# %% data: a text column, gaps, a size that raises the probability
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame({"city": rng.choice(["rome", "oslo", "lima"], 2000), "size": rng.random(2000)})
effect = X["city"].map({"rome": 3, "oslo": -3, "lima": 2})
y = (4 * X["size"] - 2 + effect + rng.logistic(size=2000) > 0).astype(int)
X.loc[rng.random(2000) < 0.1, "size"] = np.nan

# %% fit
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import cross_val_score

text = X.select_dtypes(exclude="number").columns
X[text] = X[text].astype("category")
model = HistGradientBoostingClassifier(
    categorical_features="from_dtype", monotonic_cst={"size": 1}, max_iter=50, random_state=0
)
auc = cross_val_score(model, X, y, scoring="roc_auc")
print(f"AUC {auc.mean():.2f}")
model.fit(X, y)

# %% predict: rows from another file
new = pd.DataFrame({"city": ["oslo", "tokyo", None], "size": [0.5, 0.5, 0.5]})
new[text] = new[text].astype("category")
print(model.predict_proba(new)[:, 1].round(2))

# %% check
assert model.is_categorical_.tolist() == [True, False], "the dtype should decide"
assert auc.mean() > 0.85, "both columns should count"
line = pd.DataFrame({"city": "oslo", "size": np.linspace(0, 1, 50)})
line["city"] = line["city"].astype("category")
assert (np.diff(model.predict_proba(line)[:, 1]) >= 0).all(), "never falling with size"
same = model.predict_proba(X.assign(city=X["city"].astype(str).astype("category")))
assert np.allclose(same, model.predict_proba(X)), "categories should go by name, not by code"
unknown = model.predict_proba(new)[:, 1]
assert unknown[1] == unknown[2], "tokyo should be treated like a missing city"
many = X.assign(city=pd.Series(range(2000)).mod(300).astype(str).astype("category"))
for table, text in [(X.astype({"city": object}), "could not convert"), (many, "cardinality")]:
    try:
        HistGradientBoostingClassifier(categorical_features="from_dtype").fit(table, y)
        message = ""
    except ValueError as error:
        message = str(error)
    assert text in message, f"an error with {text!r} expected"

# Output:
# AUC 0.93
# [0.04 0.86 0.86]
