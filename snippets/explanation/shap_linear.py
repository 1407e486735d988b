"""SHAP values of a linear model are its coefficient times the distance from the mean."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% model
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000))
model.set_output(transform="pandas").fit(X, y)

# %% explain
import shap

Z = model[:-1].transform(X)  # what the last step sees
masker = shap.maskers.Independent(Z, max_samples=len(Z))  # else only 100 rows are used
explanation = shap.LinearExplainer(model[-1], masker)(Z)
print("rows, columns:", explanation.shape)
first = abs(explanation.values[0]).argsort()[::-1][:2]
print("row 0:", [explanation.feature_names[i] for i in first])

# %% check
import numpy as np
import pandas as pd

by_hand = (Z - Z.mean()) * model[-1].coef_[0]
assert np.allclose(explanation.values, by_hand), "coefficient times distance from the mean"
total = explanation.values.sum(axis=1) + explanation.base_values
assert np.allclose(total, model.decision_function(X)), "it should sum to the log-odds"
plain = shap.LinearExplainer(model[-1], Z[:100])(Z)
assert not np.allclose(plain.values, by_hand, atol=0.01), "100 background rows: other values"
assert masker.data.shape[0] == len(X), "the masker should keep all rows"
assert shap.maskers.Independent(Z[:100]).data.shape[0] == 100, "and cut at 100 otherwise"
three = pd.qcut(X["mean area"], 3, labels=False)
multi = LogisticRegression(max_iter=1000).fit(Z, three)
assert shap.LinearExplainer(multi, masker)(Z).shape == (*Z.shape, 3), "classes last"
try:
    shap.LinearExplainer(model, X[:100])
    message = ""
except Exception as error:  # InvalidModelError
    message = str(error)
assert "unknown model type" in message, "a pipeline should be refused"

# Output:
# rows, columns: (569, 30)
# row 0: ['radius error', 'area error']
