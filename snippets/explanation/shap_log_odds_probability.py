"""With background data the contributions sum to the probability; by default to the log-odds."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% explain
import shap
from sklearn.ensemble import GradientBoostingClassifier  # or LightGBM

model = GradientBoostingClassifier(n_estimators=50, random_state=0).fit(X_train, y_train)
background = shap.sample(X_train, 100, random_state=0)
explainer = shap.TreeExplainer(model, background, model_output="probability")  # two classes
explanation = explainer(X_test.head(50))
print("base value, a mean probability:", explanation.base_values[0].round(1))
print("sum of the first row:", (explanation.values[0].sum() + explanation.base_values[0]).round(2))
raw = shap.TreeExplainer(model)(X_test.head(50))  # in log-odds

# %% check
import warnings

import numpy as np
from scipy.special import expit
from xgboost import XGBClassifier

proba = model.predict_proba(X_test.head(50))[:, 1]
total = explanation.values.sum(axis=1) + explanation.base_values
assert np.allclose(total, proba, atol=1e-3), "it should sum to the probability"
mean = model.predict_proba(background)[:, 1].mean()
assert np.isclose(explanation.base_values[0], mean, atol=1e-3), "base: mean of the background"
margin = raw.values.sum(axis=1) + raw.base_values
assert np.allclose(expit(margin), proba), "log-odds: the sigmoid of the sum"
assert not np.allclose(expit(raw.values[:, 0]), explanation.values[:, 0], atol=0.1), "not single"
assert abs(raw.values).max() > 1 > abs(explanation.values).max(), "log-odds can exceed 1"
some = X_train.iloc[:, :2].astype(int).astype("category")
xgb = XGBClassifier(n_estimators=3, n_jobs=1, enable_categorical=True).fit(some, y_train)
for arguments, says in (
    ((model, None, "probability"), 'Only model_output="raw" is supported for feature_perturb'),
    ((xgb, some.head(50)), "Categorical split is not yet supported. You can still use"),
):
    try:
        message = shap.TreeExplainer(*arguments).shap_values(some)
    except (ValueError, NotImplementedError) as error:
        message = str(error)
    assert says in message, f"it should say {says!r}"
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    default = shap.TreeExplainer(model, feature_perturbation="interventional")
says = "In the future, passing feature_perturbation='interventional' without"
assert says in str(seen[0].message), "interventional needs data"
made = default.feature_perturbation, explainer.feature_perturbation
assert made == ("tree_path_dependent", "interventional"), "without and with data"

# Output:
# base value, a mean probability: 0.6
# sum of the first row: 0.01
