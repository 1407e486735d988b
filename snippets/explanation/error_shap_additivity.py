"""With background data HistGradientBoosting fails the check; without it the sums are exact."""

# %% data: columns with two decimals, as prices have them
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame(rng.normal(size=(2000, 5)).round(2)).add_prefix("x")
y = (X["x0"] + X["x1"] * X["x2"] + rng.normal(0, 0.3, 2000) > 0).astype(int)

# %% error
import shap
from sklearn.ensemble import HistGradientBoostingClassifier

model = HistGradientBoostingClassifier(max_iter=50, random_state=0).fit(X, y)
background = shap.sample(X, 100, random_state=0)
try:
    shap.TreeExplainer(model, background).shap_values(X.head(200))
except Exception as error:
    print(f"{type(error).__name__}:", str(error).split("!")[0])

# %% fix
rows = X[model.feature_names_in_].head(200)  # all columns, in the order of training
explainer = shap.TreeExplainer(model)  # no background data
values = explainer.shap_values(rows)
gap = values.sum(axis=1) + explainer.expected_value - model.decision_function(rows)
print(f"largest difference: {abs(gap).max():.4f}")

# %% check
from sklearn.ensemble import GradientBoostingClassifier

assert abs(gap).max() < 1e-8, "without data the sums should be exact"
off = shap.TreeExplainer(model, background)
unchecked = off.shap_values(rows, check_additivity=False)
difference = abs(unchecked.sum(axis=1) + off.expected_value - model.decision_function(rows))
assert difference.max() > 0.5, "with data they can be far off"
silent = shap.TreeExplainer(model, background, model_output="probability")
sums = silent.shap_values(rows).sum(axis=1) + silent.expected_value
assert abs(sums - model.predict_proba(rows)[:, 1]).max() > 0.05, "probability: wrong, not checked"
other = GradientBoostingClassifier(n_estimators=30, random_state=0).fit(X, y)
exact = shap.TreeExplainer(other, background)
sums = exact.shap_values(rows).sum(axis=1) + exact.expected_value
assert np.allclose(sums, other.decision_function(rows), atol=1e-4), "GradientBoosting is exact"
turned = explainer.shap_values(rows[rows.columns[::-1]])
wrong = turned.sum(axis=1) + explainer.expected_value - model.decision_function(rows)
assert abs(wrong).max() > 1, "columns in another order: wrong, and not found by the check"

# Output:
# ExplainerError: Additivity check failed in TreeExplainer
# largest difference: 0.0000
