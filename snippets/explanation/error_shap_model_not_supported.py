"""TreeExplainer refuses wrappers; their inner tree models can be explained."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% error
import shap
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import GridSearchCV

trees = HistGradientBoostingClassifier(max_iter=10, random_state=0)
search = GridSearchCV(trees, {"max_depth": [2, 3]}, cv=3).fit(X, y)
try:
    shap.TreeExplainer(search)
except Exception as error:
    print(f"{type(error).__name__}:", str(error).split(":")[0])

# %% fix: unwrap
print(shap.TreeExplainer(search.best_estimator_)(X).shape[0] == len(X))

# %% fix: the mean over calibrated models, before calibration
import numpy as np
from sklearn.calibration import CalibratedClassifierCV

model = CalibratedClassifierCV(trees, cv=3).fit(X, y)
inner = [c.estimator for c in model.calibrated_classifiers_]
values = np.mean([shap.TreeExplainer(m).shap_values(X) for m in inner], axis=0)

# %% check
from sklearn.ensemble import AdaBoostClassifier, GradientBoostingClassifier, IsolationForest
from sklearn.svm import SVC

base = np.mean([np.ravel(shap.TreeExplainer(m).expected_value)[0] for m in inner])
margin = np.mean([m.decision_function(X) for m in inner], axis=0)
assert np.allclose(values.sum(axis=1) + base, margin), "the mean explains the mean margin"
three = X["mean area"].rank(pct=True).mul(2.99).astype(int)
for wrong, target, says in (
    (model, y, "not yet supported"),
    (AdaBoostClassifier(n_estimators=3), y, "not yet supported"),
    (GradientBoostingClassifier(n_estimators=3), three, "only supported for binary"),
):
    try:
        message = shap.TreeExplainer(wrong.fit(X, target))
    except Exception as error:
        message = str(error)
    assert says in message, f"{wrong} should say {says!r}"
forest = IsolationForest(n_estimators=5).fit(X)
assert shap.TreeExplainer(forest).shap_values(X).shape == X.shape, "this one works"
for start, says in ((SVC().fit(X, y), "not callable"), (model.predict, "masker cannot be None")):
    try:
        message = shap.Explainer(start)
    except (TypeError, ValueError) as error:
        message = str(error)
    assert says in message, f"Explainer should say {says!r}"

# Output:
# InvalidModelError: Model type not yet supported by TreeExplainer
# True
