"""dart by rate_drop, a forest as one round of many parallel trees, without deprecated names."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% dart
import xgboost as xgb
from sklearn.model_selection import cross_val_score

version = tuple(int(part) for part in xgb.__version__.split(".")[:2])
drop = {"rate_drop": 0.1} if version >= (3, 3) else {"booster": "dart", "rate_drop": 0.1}
dart = xgb.XGBClassifier(n_estimators=40, learning_rate=0.2, random_state=0, **drop)
print(f"dart   {cross_val_score(dart, X, y, cv=3).mean():.2f}")

# %% random forest
forest = xgb.XGBClassifier(
    n_estimators=1,  # one round
    num_parallel_tree=100,
    learning_rate=1,
    subsample=0.8,
    colsample_bynode=0.3,
    reg_lambda=1e-5,
    random_state=0,
)
print(f"forest {cross_val_score(forest, X, y, cv=3).mean():.2f}")

# %% check
import warnings

import numpy as np

plain = xgb.XGBClassifier(n_estimators=40, learning_rate=0.2, random_state=0).fit(X, y)
assert not np.allclose(plain.predict_proba(X), dart.fit(X, y).predict_proba(X)), "dart: another"
assert len(forest.fit(X, y).get_booster().get_dump()) == 100, "100 trees in one round"
assert forest.get_booster().num_boosted_rounds() == 1, "one round"
equal = xgb.XGBClassifier(n_estimators=1, num_parallel_tree=3, learning_rate=1).fit(X, y)
assert len(set(equal.get_booster().get_dump())) == 1, "without sampling: equal trees"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    other = {"rate_drop": 0.1} if "booster" in drop else {"booster": "dart", "rate_drop": 0.1}
    xgb.XGBClassifier(n_estimators=2, **other).fit(X, y)
    text = str(caught[0].message)
    said = "`booster=dart` is deprecated. Use the tree booster directly with dropout parameters"
    assert (said if version >= (3, 3) else "are not used") in text, "the other way warns"
    xgb.XGBClassifier(n_estimators=2, booster="gblinear").fit(X, y)
    try:
        xgb.XGBRFClassifier(n_estimators=2, early_stopping_rounds=1).fit(X, y)
    except NotImplementedError as error:
        assert "are not implemented for the sklearn random forest" in str(error), error
texts = [str(w.message) for w in caught]
for said in ("`booster=gblinear` is deprecated and support will be removed in a future release",
             "`XGBRFClassifier` is deprecated and will be removed in a future release."):
    assert any(said in text for text in texts) == (version >= (3, 3)), said

# Output:
# dart   0.96
# forest 0.96
