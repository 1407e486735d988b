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

# %% log-odds
raw = shap.TreeExplainer(model)(X_test.head(50))

# %% check
import numpy as np
from scipy.special import expit
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier

proba = model.predict_proba(X_test.head(50))[:, 1]
total = explanation.values.sum(axis=1) + explanation.base_values
assert np.allclose(total, proba, atol=1e-3), "it should sum to the probability"
mean = model.predict_proba(background)[:, 1].mean()
assert np.isclose(explanation.base_values[0], mean, atol=1e-3), "base: mean of the background"
margin = raw.values.sum(axis=1) + raw.base_values
assert np.allclose(expit(margin), proba), "log-odds: the sigmoid of the sum"
assert not np.allclose(expit(raw.values[:, 0]), explanation.values[:, 0], atol=0.1), "not single"
assert abs(raw.values).max() > 1 > abs(explanation.values).max(), "log-odds can exceed 1"
assert shap.TreeExplainer(model).feature_perturbation == "tree_path_dependent", "without data"
assert explainer.feature_perturbation == "interventional", "with data"
try:
    shap.TreeExplainer(model, model_output="probability")
    message = ""
except ValueError as error:
    message = str(error)
assert 'Only model_output="raw" is supported' in message, "no data: an error"
forest = RandomForestClassifier(20, random_state=0).fit(X_train, y_train)
of_class = shap.TreeExplainer(forest)(X_test.head(50))[:, :, 1]
sums = of_class.values.sum(axis=1) + of_class.base_values
assert np.allclose(sums, forest.predict_proba(X_test.head(50))[:, 1]), "forests: probabilities"
hist = HistGradientBoostingClassifier(max_iter=50, random_state=0).fit(X_train, y_train)
of_hist = shap.TreeExplainer(hist, background, model_output="probability")(X_test.head(50))
gap = of_hist.values.sum(axis=1) + of_hist.base_values - hist.predict_proba(X_test.head(50))[:, 1]
assert abs(gap).max() > 1e-4, "HistGradientBoosting with data is not exact"

# Output:
# base value, a mean probability: 0.6
# sum of the first row: 0.01
