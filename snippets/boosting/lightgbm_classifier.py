"""LGBMClassifier takes categories and NaN, and stops on the validation set."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% fit
import inspect

import lightgbm as lgb
import pandas as pd

text = X.select_dtypes(exclude="number").columns
X = X.astype({name: "category" for name in text})  # NaN may stay
codes, classes = pd.factorize(y, sort=True)  # 0..k-1: LightGBM 4.7.0 does not encode eval_y
X_train, X_valid, y_train, y_valid = train_test_split(X, codes, stratify=codes, random_state=0)
model = lgb.LGBMClassifier(
    n_estimators=2000, learning_rate=0.05, num_leaves=31, random_state=0, verbose=-1
)
if "eval_X" in inspect.signature(model.fit).parameters:  # LightGBM 4.7 and later
    valid = {"eval_X": X_valid, "eval_y": y_valid}
else:
    valid = {"eval_set": [(X_valid, y_valid)]}
model.fit(X_train, y_train, **valid, callbacks=[lgb.early_stopping(50, verbose=False)])
print("stopped early:", model.best_iteration_ < 2000)

# %% predict
proba = model.predict_proba(X_valid)  # a column for each of `classes`
label = classes[model.predict(X_valid)]
print(f"validation accuracy {model.score(X_valid, y_valid):.2f}")

# %% check
import numpy as np

assert model.score(X_valid, y_valid) > 0.93, "the accuracy should be high"
assert np.allclose(proba.sum(axis=1), 1), "probabilities of a row should sum to 1"
assert (classes[proba.argmax(axis=1)] == label).all(), "columns should follow classes"
best = model.predict_proba(X_valid, num_iteration=model.best_iteration_)
assert np.array_equal(best, proba), "predict should use the best iteration"
names = np.array(["no", "yes"])
few = lgb.LGBMClassifier(n_estimators=5, verbose=-1).fit(X_train, names[y_train])
assert list(few.classes_) == ["no", "yes"], "string labels should work without a validation set"
if "eval_X" in valid and lgb.__version__ == "4.7.0":
    few.fit(X_train, y_train + 1, eval_X=X_valid, eval_y=y_valid + 1, eval_metric="auc")
    assert few.best_score_["valid_0"]["auc"] == 1, "labels 1 and 2: wrong scores, no error"
turned = model.predict_proba(X_valid[X_valid.columns[::-1]])
assert not np.allclose(turned, proba), "another column order should go unnoticed, and be wrong"
plain = lgb.LGBMClassifier(n_estimators=20, random_state=0, verbose=-1)
ignored = lgb.LGBMClassifier(n_estimators=20, subsample=0.5, random_state=0, verbose=-1)
plain, ignored = (m.fit(X_train, y_train).predict_proba(X_valid) for m in (plain, ignored))
assert np.array_equal(plain, ignored), "subsample should do nothing without subsample_freq"

# Output:
# stopped early: True
# validation accuracy 0.93
