"""SHAP values and base value sum to the output; the shape depends on model and classes."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% explain
import pandas as pd
import shap
from sklearn.ensemble import RandomForestClassifier

model = RandomForestClassifier(50, max_depth=6, random_state=0).fit(X, y)
rows = X.sample(min(100, len(X)), random_state=0)
explanation = shap.TreeExplainer(model)(rows)
print("shape:", explanation.shape)
if explanation.values.ndim == 3:  # forests, and several classes: take one of them
    explanation = explanation[:, :, -1]
values = pd.DataFrame(explanation.values, rows.index, rows.columns)
first = values.iloc[0].sort_values(key=abs, ascending=False)
print("base value", explanation.base_values[0].round(2), "+", first.head(2).round(2).to_dict())

# %% check
import numpy as np
from sklearn.ensemble import ExtraTreesClassifier, HistGradientBoostingClassifier
from sklearn.ensemble import HistGradientBoostingRegressor, RandomForestRegressor

total = values.sum(axis=1) + explanation.base_values
assert np.allclose(total, model.predict_proba(rows)[:, -1]), "forest: sums to the probability"
boosted = HistGradientBoostingClassifier(max_iter=20).fit(X, y)
explainer = shap.TreeExplainer(boosted)
margin = explainer.shap_values(rows).sum(axis=1) + explainer.expected_value
assert np.allclose(margin, boosted.decision_function(rows)), "boosting: sums to the log-odds"
three = pd.qcut(X["mean area"], 3, labels=False)
n, m = rows.shape
for estimator, target, shape in (
    (ExtraTreesClassifier(5), y, (n, m, 2)),
    (HistGradientBoostingClassifier(max_iter=5), y, (n, m)),
    (HistGradientBoostingClassifier(max_iter=5), three, (n, m, 3)),
    (RandomForestClassifier(5), three, (n, m, 3)),
    (RandomForestRegressor(5), X["mean area"], (n, m)),
    (HistGradientBoostingRegressor(max_iter=5), X["mean area"], (n, m)),
):
    found = shap.TreeExplainer(estimator.fit(X, target)).shap_values(rows)
    assert found.shape == shape, f"{estimator} should give {shape}"
turned = shap.TreeExplainer(boosted).shap_values(rows[X.columns[::-1]])
assert turned.shape == (n, m), "another order of the columns should give no error"
assert not np.allclose(turned[:, ::-1], explainer.shap_values(rows), atol=0.5), "but be wrong"
codes = pd.DataFrame({"code": np.arange(400) % 8})
target = codes["code"].isin([1, 4, 6])
by_code = HistGradientBoostingClassifier(categorical_features=["code"]).fit(codes, target)
explainer = shap.TreeExplainer(by_code)
margin = explainer.shap_values(codes)[:, 0] + explainer.expected_value
assert abs(margin - by_code.decision_function(codes)).max() > 1, "categories: wrong, no error"

# Output:
# shape: (100, 30, 2)
# base value 0.63 + {'worst concave points': -0.21, 'worst perimeter': -0.09}
