"""KernelExplainer explains a whole pipeline on raw columns, and sums to its output."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame(rng.normal(size=(400, 12))).add_prefix("x")
X["city"] = rng.choice(["Rome", "Oslo"], 400)
y = pd.Series((X["x0"] + 2 * (X["city"] == "Rome") + rng.normal(0, 0.5, 400) > 1).astype(int))

# %% model
from sklearn.compose import make_column_selector, make_column_transformer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from sklearn.svm import SVC

encode = make_column_transformer(
    (OneHotEncoder(handle_unknown="ignore"), make_column_selector(dtype_exclude="number")),
    (StandardScaler(), make_column_selector(dtype_include="number")),
)
model = make_pipeline(encode, SVC()).fit(X, y)

# %% explain
import numpy as np
import pandas as pd
import shap


def f(rows):
    frame = pd.DataFrame(rows, columns=X.columns).astype(X.dtypes)
    return model.decision_function(frame)  # or predict_proba(frame)[:, 1], or predict(frame)


np.random.seed(0)
background = shap.sample(X, 30, random_state=0)
explainer = shap.KernelExplainer(f, background)
few = X.head(10)
values = explainer.shap_values(few, nsamples=200, l1_reg=0, silent=True)  # l1_reg: all columns
one = values[:, :, -1] if values.ndim == 3 else values  # of several outputs
table = pd.DataFrame(one, few.index, few.columns)
print(table.abs().mean().sort_values(ascending=False).index[:2].tolist())

# %% check
assert np.allclose(values.sum(axis=1) + explainer.expected_value, f(few)), "sums to the output"
assert set(table.abs().mean().nlargest(2).index) == {"x0", "city"}, "the true columns first"
chosen = explainer.shap_values(few, nsamples=200, silent=True)
assert ((chosen != 0).sum(axis=1) <= 10).all() and (values != 0).all(), "by default only ten"
again = explainer.shap_values(few, nsamples=200, l1_reg=0, silent=True)
assert not np.allclose(again, values), "random without a seed"
try:
    shap.KernelExplainer(model.decision_function, background)
    message = ""
except AttributeError as error:
    message = str(error)
assert "property 'feature_names_in_' of 'Pipeline' object has no setter" in message, "fails"

# Output:
# ['city', 'x0']
