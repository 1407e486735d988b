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
import logging

import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge

by_hand = (Z - Z.mean()) * model[-1].coef_[0]
assert np.allclose(explanation.values, by_hand), "coefficient times distance from the mean"
total = explanation.values.sum(axis=1) + explanation.base_values
assert np.allclose(total, model.decision_function(X)), "it should sum to the log-odds"
said = []  # what shap 0.52 logs; the filter keeps it from being printed
logging.getLogger("shap").addFilter(lambda record: said.append(record.getMessage()))
plain = shap.LinearExplainer(model[-1], Z)
assert len(plain.masker.data) == 100, "plain data should be cut to 100 rows"
assert not np.allclose(plain(Z).values, by_hand, atol=0.01), "100 background rows: other values"
told = "samples for SHAP value computation. To use all samples, set max_samples=569 when init"
assert all(told in text for text in said), "what 0.52 says"
assert bool(said) == (shap.__version__ >= "0.52"), "0.51 should say nothing"
assert masker.data.shape[0] == len(X), "the masker should keep all rows"
three = pd.qcut(X["mean area"], 3, labels=False)
multi = LogisticRegression(max_iter=1000).fit(Z, three)
assert shap.LinearExplainer(multi, masker)(Z).shape == (*Z.shape, 3), "classes last"
try:
    message = shap.LinearExplainer(model, X[:100])
except Exception as error:
    message = f"{type(error).__name__}: {error}"
assert "InvalidModelError: An unknown model type was passed" in message, "a pipeline"
ridge = Ridge().fit(Z, X["mean area"])
found = shap.LinearExplainer(ridge, masker)(Z).values
assert np.allclose(found, (Z - Z.mean()) * ridge.coef_), "a regressor: coef_ without [0]"

# Output:
# rows, columns: (569, 30)
# row 0: ['radius error', 'area error']
