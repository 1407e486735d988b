"""XGBClassifier takes categories and NaN, and stops on the validation set."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% fit
import pandas as pd
import xgboost as xgb

text = X.select_dtypes(exclude="number").columns
X = X.astype({name: "category" for name in text})  # NaN may stay
codes, classes = pd.factorize(y, sort=True)  # XGBoost wants labels 0..k-1
X_train, X_valid, y_train, y_valid = train_test_split(X, codes, stratify=codes, random_state=0)
model = xgb.XGBClassifier(
    n_estimators=2000,
    learning_rate=0.05,
    max_depth=6,
    early_stopping_rounds=50,
    enable_categorical=True,
    random_state=0,
)
model.fit(X_train, y_train, eval_set=[(X_valid, y_valid)], verbose=False)
print("stopped early:", model.best_iteration < 1999)

# %% predict
proba = model.predict_proba(X_valid)  # columns in the order of classes
label = classes[model.predict(X_valid)]
print(f"validation accuracy {model.score(X_valid, y_valid):.2f}")

# %% check
import warnings

import numpy as np

assert model.score(X_valid, y_valid) > 0.93, "the accuracy should be high"
assert np.allclose(proba.sum(axis=1), 1), "probabilities of a row should sum to 1"
best = model.predict_proba(X_valid, iteration_range=(0, model.best_iteration + 1))
assert np.array_equal(best, proba), "predict should use the best iteration"
for labels, says in [(y_train + 1, "Invalid classes"), (y_train, "validation dataset")]:
    try:
        xgb.XGBClassifier(early_stopping_rounds=5).fit(X_train, labels)
        message = ""
    except ValueError as error:
        message = str(error)
    assert says in message, f"{says!r} should be the error"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    xgb.XGBClassifier(n_estimators=2, max_dept=3).fit(X_train, y_train)
assert "are not used" in str(caught[0].message), "a misspelt parameter should only warn"

# Output:
# stopped early: True
# validation accuracy 0.97
