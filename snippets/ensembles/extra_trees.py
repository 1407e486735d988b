"""Extra-trees draw the thresholds at random: predictions vary less than a random forest's."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% compare
from sklearn.ensemble import ExtraTreesClassifier, RandomForestClassifier
from sklearn.model_selection import cross_validate

for forest in [
    RandomForestClassifier(n_estimators=100, random_state=0),
    ExtraTreesClassifier(n_estimators=100, random_state=0),
]:
    result = cross_validate(forest, X, y, cv=5)
    print(f"{type(forest).__name__:23} accuracy {result['test_score'].mean():.2f}")

# %% importances, and the out-of-bag score
import pandas as pd

model = ExtraTreesClassifier(200, bootstrap=True, oob_score=True, random_state=0).fit(X, y)
importance = pd.Series(model.feature_importances_, model.feature_names_in_)
print(importance.nlargest(3).round(2).to_string())
print(f"out-of-bag {model.oob_score_:.2f}")

# %% check
import numpy as np
from sklearn.datasets import make_friedman1
from sklearn.ensemble import ExtraTreesRegressor, RandomForestRegressor

X_test, y_test = make_friedman1(n_samples=200, noise=0, random_state=999)
predictions = {RandomForestRegressor: [], ExtraTreesRegressor: []}
for seed in range(8):
    X_train, y_train = make_friedman1(n_samples=150, noise=1, random_state=seed)
    for kind in predictions:
        fitted = kind(n_estimators=30, random_state=seed).fit(X_train, y_train)
        predictions[kind].append(fitted.predict(X_test))
variance = {kind: np.var(values, axis=0).mean() for kind, values in predictions.items()}
assert variance[ExtraTreesRegressor] < variance[RandomForestRegressor], "they should vary less"
try:
    ExtraTreesRegressor(oob_score=True).fit(X_train, y_train)
    message = ""
except ValueError as error:
    message = str(error)
assert "only available if bootstrap=True" in message, "all rows are used by default"
assert 0.9 < model.oob_score_ < 1, "with bootstrap=True there should be an out-of-bag score"

# Output:
# RandomForestClassifier  accuracy 0.96
# ExtraTreesClassifier    accuracy 0.97
# worst concave points    0.12
# worst perimeter         0.09
# worst radius            0.09
# out-of-bag 0.96
