"""Weights raise probabilities and recall of the rare class and hardly change the ranking."""

# %% data
import pandas as pd
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(4000, n_informative=5, weights=[0.95], random_state=0)
X, y = pd.DataFrame(X).add_prefix("x"), pd.Series(y)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% compare
import lightgbm as lgb
from sklearn.metrics import average_precision_score, recall_score

ratio = (y_train == 0).sum() / (y_train == 1).sum()
models = {
    "plain": lgb.LGBMClassifier(random_state=0, verbose=-1),
    "scale_pos_weight": lgb.LGBMClassifier(scale_pos_weight=ratio, random_state=0, verbose=-1),
    "is_unbalance": lgb.LGBMClassifier(is_unbalance=True, random_state=0, verbose=-1),
    "class_weight": lgb.LGBMClassifier(class_weight="balanced", random_state=0, verbose=-1),
}
proba = {}
for name, model in models.items():
    proba[name] = model.fit(X_train, y_train).predict_proba(X_test)[:, 1]
    recall = recall_score(y_test, proba[name] > 0.5)
    precision = average_precision_score(y_test, proba[name])
    print(f"{name:16} recall {recall:.1f}, average precision {precision:.1f}")

# %% check
import numpy as np

plain, weighted = proba["plain"], proba["scale_pos_weight"]
assert recall_score(y_test, weighted > 0.5) >= recall_score(y_test, plain > 0.5), "recall rises"
change = average_precision_score(y_test, weighted) - average_precision_score(y_test, plain)
assert abs(change) < 0.1, "the ranking should hardly change"
assert np.allclose(proba["is_unbalance"], weighted), "is_unbalance should be that ratio"
loose = lgb.LGBMClassifier(n_estimators=10, num_leaves=4, scale_pos_weight=ratio, verbose=-1)
loose = loose.fit(X_train, y_train).predict_proba(X_test)[:, 1]
assert loose.mean() > 1.5 * y_test.mean(), "probabilities too high"
three = [
    lgb.LGBMClassifier(n_estimators=5, scale_pos_weight=w, verbose=-1).fit(X, y + (X["x0"] > 0))
    for w in (1, 9)
]
assert np.allclose(*(m.predict_proba(X) for m in three)), "multiclass: no effect"
try:
    lgb.LGBMClassifier(is_unbalance=True, scale_pos_weight=3, verbose=-1).fit(X, y)
    message = ""
except lgb.basic.LightGBMError as error:
    message = str(error)
assert "at the same time" in message, "both should be refused"

# Output:
# plain            recall 0.5, average precision 0.8
# scale_pos_weight recall 0.6, average precision 0.8
# is_unbalance     recall 0.6, average precision 0.8
# class_weight     recall 0.6, average precision 0.8
