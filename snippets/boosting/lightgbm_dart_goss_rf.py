"""rf needs sampling, GOSS excludes bagging, dart does not stop early."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% compare
import lightgbm as lgb
from sklearn.model_selection import cross_val_score

bagging = {"subsample": 0.7, "subsample_freq": 1, "colsample_bytree": 0.5}
kinds = {
    "gbdt": {},
    "dart": {"boosting_type": "dart", "drop_rate": 0.1},
    "rf": {"boosting_type": "rf", **bagging},
    "goss": {"data_sample_strategy": "goss"},
}
for name, params in kinds.items():
    model = lgb.LGBMClassifier(**params, n_estimators=40, random_state=0, verbose=-1)
    print(f"{name:5} AUC {cross_val_score(model, X, y, cv=3, scoring='roc_auc').mean():.2f}")

# %% check
import warnings

import numpy as np

cases = [({"boosting_type": "rf"}, "Check failed"), ({**kinds["goss"], **bagging}, "in GOSS")]
for params, says in cases:
    try:
        lgb.LGBMClassifier(**params, verbose=-1).fit(X, y)
        message = ""
    except lgb.basic.LightGBMError as error:
        message = str(error)
    assert says in message, f"{says!r} should be the error"
params = {"objective": "binary", "boosting": "dart", "verbose": -1}
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    train = lgb.Dataset(X, y)
    valid = lgb.Dataset(X, 1 - y, reference=train)  # gets worse with every round
    dart = lgb.train(params, train, 20, valid_sets=[valid], callbacks=[lgb.early_stopping(2)])
assert "not available in dart mode" in str(caught[0].message), "dart should warn"
assert dart.num_trees() == 20, "dart should not stop early"
old = lgb.LGBMClassifier(boosting_type="goss", n_estimators=20, random_state=0, verbose=-1)
new = lgb.LGBMClassifier(**kinds["goss"], n_estimators=20, random_state=0, verbose=-1)
assert np.array_equal(*(m.fit(X, y).predict_proba(X) for m in (old, new))), "the same"

# Output:
# gbdt  AUC 0.99
# dart  AUC 0.98
# rf    AUC 0.98
# goss  AUC 0.99
