"""Weights raise recall of the rare class; class_weight is not known to XGBoost."""

# %% data
import pandas as pd
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(4000, n_informative=5, weights=[0.95], random_state=0)
X, y = pd.DataFrame(X).add_prefix("x"), pd.Series(y)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% two classes
import xgboost as xgb
from sklearn.metrics import average_precision_score, recall_score

ratio = (y_train == 0).sum() / (y_train == 1).sum()
proba = {}
for weight in (1, ratio):
    model = xgb.XGBClassifier(n_estimators=50, scale_pos_weight=weight, random_state=0)
    proba[weight] = model.fit(X_train, y_train).predict_proba(X_test)[:, 1]
    score = average_precision_score(y_test, proba[weight])
    print(f"scale_pos_weight {weight:.0f}: average precision {score:.1f}")

# %% several classes: a weight for each row
from sklearn.utils.class_weight import compute_sample_weight

weights = compute_sample_weight("balanced", y_train)
model = xgb.XGBClassifier(n_estimators=50, random_state=0)
model.fit(X_train, y_train, sample_weight=weights)

# %% check
import warnings


plain, weighted = proba[1], proba[ratio]
assert recall_score(y_test, weighted > 0.5) >= recall_score(y_test, plain > 0.5), "recall rises"
change = average_precision_score(y_test, weighted) - average_precision_score(y_test, plain)
assert abs(change) < 0.1, "the ranking should hardly change"
loose = xgb.XGBClassifier(n_estimators=5, scale_pos_weight=ratio).fit(X_train, y_train)
assert loose.predict_proba(X_test)[:, 1].mean() > 2 * y_test.mean(), "probabilities too high"
assert recall_score(y_test, model.predict(X_test)) >= recall_score(y_test, plain > 0.5), "too"
three = y + (X["x0"] > 0)
for name, labels in [("class_weight", y), ("scale_pos_weight", three)]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        unused = xgb.XGBClassifier(n_estimators=2, **{name: 9}).fit(X, labels)
    assert f'"{name}" }} are not used' in str(caught[0].message), f"{name} should only warn"

# Output:
# scale_pos_weight 1: average precision 0.8
# scale_pos_weight 17: average precision 0.8
