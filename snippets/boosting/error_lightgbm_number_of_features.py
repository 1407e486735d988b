"""LightGBM counts columns; only validate_features=True notices a wrong order."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X.columns = X.columns.str.replace(" ", "_")  # LightGBM does the same to its own names
X_test = X.assign(id=range(len(X)))[["id", *X.columns[::-1]]].head(5)

# %% error
import lightgbm as lgb

model = lgb.LGBMClassifier(n_estimators=10, random_state=0, verbose=-1).fit(X, y)
try:
    model.predict(X_test)
except lgb.basic.LightGBMError as error:
    print("LightGBMError:", str(error).split(" is not")[0])

# %% fix
X_test = X_test[X.columns]  # X: the table of fit
print(model.predict(X_test, validate_features=True))  # names and order are compared

# %% check
import numpy as np

right = model.predict_proba(X)
assert np.array_equal(model.predict(X_test), model.predict(X)[:5]), "the same as in order"
turned = X[X.columns[::-1]]
assert not np.allclose(model.predict_proba(turned), right), "another order: silent nonsense"
try:
    model.predict_proba(turned, validate_features=True)
    message = ""
except lgb.basic.LightGBMError as error:
    message = str(error)
assert "Expected 'mean_radius' at position 0" in message, "validate_features should notice"
few = model.predict_proba(X.iloc[:, :5], predict_disable_shape_check=True)
assert not np.allclose(few, right), "without the check it should predict from what is left"
spaced = X.rename(columns={"mean_radius": "mean radius"})
fitted = lgb.LGBMClassifier(n_estimators=2, verbose=-1).fit(spaced, y)
assert fitted.feature_names_in_[0] == "mean_radius", "the space should be changed"

# Output:
# LightGBMError: The number of features in data (31)
# [0 0 0 0 0]
