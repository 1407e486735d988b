"""An OOF loop for any number of classes: rows are predicted by a model that has not seen them."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X, X_test, y, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% loop
import numpy as np
import pandas as pd
import xgboost as xgb
from sklearn.model_selection import StratifiedKFold

both = pd.concat([X, X_test])  # the same categories in train and test
text = both.select_dtypes(exclude="number").columns
both = both.astype({name: "category" for name in text})
X, X_test = both.iloc[: len(X)], both.iloc[len(X) :]
codes, classes = pd.factorize(y, sort=True)  # XGBoost wants labels 0..k-1

folds = StratifiedKFold(5, shuffle=True, random_state=0)
oof = np.zeros((len(X), len(classes)))
test_pred, rounds = np.zeros((len(X_test), len(classes))), []
for train, valid in folds.split(X, codes):
    model = xgb.XGBClassifier(
        n_estimators=2000,
        learning_rate=0.1,
        early_stopping_rounds=30,
        enable_categorical=True,
        random_state=0,
    )
    held = [(X.iloc[valid], codes[valid])]
    model.fit(X.iloc[train], codes[train], eval_set=held, verbose=False)
    oof[valid] = model.predict_proba(X.iloc[valid])
    test_pred += model.predict_proba(X_test) / folds.n_splits
    rounds.append(model.best_iteration + 1)
loss = -np.log(oof[np.arange(len(codes)), codes]).mean()
print(f"OOF log loss {loss:.1f}, accuracy {(oof.argmax(axis=1) == codes).mean():.2f}")
label = classes[test_pred.argmax(axis=1)]  # a probability is wanted: test_pred[:, 1]

# %% check
from sklearn.model_selection import cross_val_predict

assert np.allclose(oof.sum(axis=1), 1, atol=1e-5), "every row should have got its probabilities"
assert np.allclose(test_pred.sum(axis=1), 1, atol=1e-5), "the mean of probabilities is one"
right = (classes[test_pred.argmax(axis=1)] == y_test).mean()
assert abs((oof.argmax(axis=1) == codes).mean() - right) < 0.05, "OOF should foretell the test"
try:
    cross_val_predict(model, X, codes, cv=3)
    message = ""
except ValueError as error:
    message = str(error)
assert "at least 1 validation dataset" in message, "without eval_set it should fail"

# Output:
# OOF log loss 0.1, accuracy 0.97
