"""SHAP values of one-hot columns, summed, are those of the raw column, and the total stays."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame({"area": rng.normal(size=500), "city_size": rng.normal(size=500)})
X["city"] = rng.choice(["Bonn", "Oslo", "Rome"], 500)
y = (X["area"] + 2 * (X["city"] == "Rome") + rng.normal(0, 0.3, 500) > 0.5).astype(int)

# %% model
from sklearn.compose import make_column_selector, make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder

one_hot = OneHotEncoder(sparse_output=False, handle_unknown="ignore")
encode = make_column_transformer(
    (one_hot, make_column_selector(dtype_exclude="number")), remainder="passthrough"
)
model = make_pipeline(encode, HistGradientBoostingClassifier(max_iter=30, random_state=0))
model[:-1].set_output(transform="pandas")
model.fit(X, y)

# %% explain the last step
import pandas as pd
import shap

Z = model[:-1].transform(X)
explanation = shap.TreeExplainer(model[-1])(Z)
values = pd.DataFrame(explanation.values, X.index, Z.columns)  # several classes: [:, :, 1]

# %% sum the columns of one raw column
fitted = model[0].named_transformers_["onehotencoder"]
text = model[0].transformers_[0][2]
values_of = getattr(fitted, "categories_", [])  # none without text columns
raw = [name for name, known in zip(text, values_of, strict=True) for _ in known]
raw += [name for name in X.columns if name not in set(text)]
grouped = values.T.groupby(raw, sort=False).sum().T
print(f"{values.shape[1]} columns ->", grouped.abs().mean().round(1).to_dict())

# %% check
assert list(grouped.columns) == ["city", "area", "city_size"], "one column for each raw one"
total = grouped.sum(axis=1) + explanation.base_values
assert np.allclose(total, model.decision_function(X)), "the total should stay"
dummies = values.iloc[:, :3]
assert np.allclose(grouped["city"], dummies.sum(axis=1)), "the sum of its dummies"
assert dummies.abs().mean().sum() >= grouped["city"].abs().mean(), "abs first is too large"
assert grouped.loc[X["city"] == "Rome", "city"].min() > 0, "Rome should raise the prediction"
try:
    shap.TreeExplainer(model)
    message = ""
except Exception as error:  # InvalidModelError
    message = str(error)
assert "Model type not yet supported" in message, "a pipeline should be refused"

# Output:
# 5 columns -> {'city': 1.9, 'area': 1.9, 'city_size': 0.1}
