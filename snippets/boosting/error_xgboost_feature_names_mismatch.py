"""XGBoost compares column names in order; reindexing to those of fit repairs it."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_test = X[X.columns[::-1]].head(5)

# %% error
import xgboost as xgb

model = xgb.XGBClassifier(n_estimators=10, random_state=0).fit(X, y)
try:
    model.predict(X_test)
except ValueError as error:
    print("ValueError:", str(error).split(":")[0])

# %% fix
X_test = X_test[model.feature_names_in_]
print(model.predict(X_test))

# %% names that XGBoost refuses
renamed = X.rename(columns={"mean radius": "size [mm]"})
renamed.columns = renamed.columns.astype(str).str.replace(r"[\[\]<]", "_", regex=True)
xgb.XGBClassifier(n_estimators=10).fit(renamed, y)

# %% check
import numpy as np

assert np.array_equal(model.predict(X_test), model.predict(X)[:5]), "the same as in order"
frame = xgb.DMatrix(X_test.to_numpy())
arrays = xgb.XGBClassifier(n_estimators=2).fit(X.to_numpy(), y)
cases = [
    (lambda: model.predict(X_test.iloc[:, :5]), "in input data"),
    (lambda: model.predict(X_test.assign(new=1)), "training data did not have the following"),
    (lambda: model.get_booster().predict(frame), "data did not contain feature names"),
    (lambda: arrays.predict(X_test.to_numpy()[:, :5]), "mismatch, expected: 30, got 5"),
    (lambda: model.fit(X.rename(columns={"mean radius": "a<b"}), y), "may not contain [, ] or <"),
]
for call, says in cases:
    try:
        call()
        message = ""
    except ValueError as error:
        message = str(error)
    assert says in message, f"{says!r} should be the error, not {message[-80:]!r}"

# Output:
# ValueError: feature_names mismatch
# [0 0 0 0 0]
