"""An unknown parameter only warns; turning warnings into errors finds misspelt ones."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% error
import warnings

import xgboost as xgb

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    xgb.XGBClassifier(n_estimators=5, use_label_encoder=False, colsample_by_tree=0.5).fit(X, y)
print(str(caught[0].message).split("\n")[1])

# %% fix
model = xgb.XGBClassifier(n_estimators=5, colsample_bytree=0.5, random_state=0)
with warnings.catch_warnings():
    warnings.simplefilter("error")  # a misspelt parameter stops here
    model.fit(X, y)

# %% check
for name in ("predictor", "silent", "num_leaves", "class_weight"):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        xgb.XGBClassifier(n_estimators=1, **{name: 1}).fit(X, y)
    assert f'"{name}" }} are not used' in str(caught[0].message), f"{name} should only warn"
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        xgb.XGBClassifier(n_estimators=1, verbosity=0, **{name: 1}).fit(X, y)
    assert not caught, "verbosity=0 should hide the warning"
frame = xgb.DMatrix(X, y)
for name in ("n_estimators", "early_stopping_rounds"):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        booster = xgb.train({name: 3}, frame)
    assert "are not used" in str(caught[0].message), f"{name} in params should warn"
    assert booster.num_boosted_rounds() == 10, f"{name} in params should do nothing"

# Output:
# Parameters: { "colsample_by_tree", "use_label_encoder" } are not used.
