"""Index 1 of the values is a row, not a class; the class is the last axis."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% error
import shap
from sklearn.ensemble import RandomForestClassifier

model = RandomForestClassifier(20, max_depth=5, random_state=0).fit(X, y)
explainer = shap.TreeExplainer(model)
shap_values = explainer.shap_values(X)
try:
    shap.plots.force(explainer.expected_value[1], shap_values[1][0], X.iloc[0])
except Exception as error:
    print(f"{type(error).__name__}:", error)

# %% fix
import numpy as np


def of_class(explainer, X, k=1):
    """Base value and values (rows, columns) of class k, whatever the model and version."""
    values = explainer.shap_values(X)
    if isinstance(values, list):  # shap before 0.45
        values = np.stack(values, axis=-1)
    base = np.ravel(explainer.expected_value)
    return (base[k], values[:, :, k]) if values.ndim == 3 else (base[-1], values)


base, values = of_class(explainer, X)
print(values.shape == X.shape)
plot = shap.plots.force(base, values[0], X.iloc[0])

# %% check
import warnings

from sklearn.ensemble import HistGradientBoostingClassifier

assert np.allclose(base + values.sum(axis=1), model.predict_proba(X)[:, 1]), "class 1"
assert shap_values[1].shape == (X.shape[1], 2), "index 1 is a row"
boosted = shap.TreeExplainer(HistGradientBoostingClassifier(max_iter=5).fit(X, y))
assert of_class(boosted, X)[1].shape == X.shape, "boosting has one output"
assert len(boosted.expected_value) == 1, "and one expected value: index 1 is out of bounds"
messages = []
for old in (shap_values, boosted.shap_values(X)):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            shap.summary_plot(old[1], X, show=False)
        except AssertionError as error:
            messages.append(str(error))
assert "does not match the shape" in messages[0], "values of a row"
assert "Summary plots need a matrix of" in messages[1], "values of a boosted row"

# Output:
# DimensionError: Length of features is not equal to the length of shap_values!
# True
