"""Importances as a Series with names; SHAP values add up to the raw prediction."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% fit
import pandas as pd
from catboost import CatBoostClassifier, Pool

cats = X.select_dtypes(exclude="number").columns.tolist()
X = X.assign(**X[cats].astype("string").fillna("missing"))
X_train, X_valid, y_train, y_valid = train_test_split(X, y, stratify=y, random_state=0)
model = CatBoostClassifier(iterations=100, allow_writing_files=False, verbose=0)
model.fit(X_train, y_train, cat_features=cats)

# %% importance
valid = Pool(X_valid, y_valid, cat_features=cats)
change = pd.Series(model.feature_importances_, X.columns).sort_values()
loss = pd.Series(model.get_feature_importance(valid, type="LossFunctionChange"), X.columns)
ax = change.tail(15).plot.barh(title="PredictionValuesChange")
print(f"sum {change.sum():.0f}")

# %% SHAP values
shap_values = model.get_feature_importance(valid, type="ShapValues")  # two classes, regression
contributions, expected = shap_values[:, :-1], shap_values[0, -1]
mean = pd.Series(abs(contributions).mean(axis=0), X.columns).sort_values(ascending=False)

# %% check
import numpy as np
from catboost import CatBoostError
from sklearn.datasets import load_iris

raw = model.predict(X_valid, prediction_type="RawFormulaVal")
assert np.allclose(contributions.sum(axis=1) + expected, raw), "they add up to the raw value"
assert np.isclose(change.sum(), 100) and len(mean) == len(loss) == X.shape[1], "one for each"
pairs = model.get_feature_importance(type="Interaction")
assert pairs.shape[1] == 3 and pairs[0, 2] >= pairs[1, 2], "position, position, strength"
many = CatBoostClassifier(iterations=5, allow_writing_files=False, verbose=0)
flowers = Pool(*load_iris(return_X_y=True))
shape = many.fit(flowers).get_feature_importance(flowers, type="ShapValues").shape
assert shape == (150, 3, 5), "rows, classes, columns + 1"
for data, kind in ((None, "LossFunctionChange"), (X_valid, "ShapValues")):
    try:
        model.get_feature_importance(data, type=kind)
        raise AssertionError(f"{kind} without a Pool should fail")
    except CatBoostError:
        pass

# Output:
# sum 100
