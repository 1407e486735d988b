"""An OOF loop: every training row is predicted by a model that has not seen it."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X, X_test, y, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% loop
import inspect

import lightgbm as lgb
import numpy as np
import pandas as pd
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold

both = pd.concat([X, X_test])  # the same categories in train and test
text = both.select_dtypes(exclude="number").columns
both = both.astype({name: "category" for name in text})
X, X_test = both.iloc[: len(X)], both.iloc[len(X) :]
codes, classes = pd.factorize(y, sort=True)  # 0 and 1: LightGBM 4.7.0 does not encode eval_y

new = "eval_X" in inspect.signature(lgb.LGBMClassifier.fit).parameters  # LightGBM 4.7
folds = StratifiedKFold(5, shuffle=True, random_state=0)
oof, test_pred, rounds, gains = np.zeros(len(X)), np.zeros(len(X_test)), [], []
for train, valid in folds.split(X, codes):
    model = lgb.LGBMClassifier(
        n_estimators=2000, learning_rate=0.05, importance_type="gain", random_state=0, verbose=-1
    )
    X_valid, y_valid = X.iloc[valid], codes[valid]
    held = {"eval_X": X_valid, "eval_y": y_valid} if new else {"eval_set": [(X_valid, y_valid)]}
    stop = lgb.early_stopping(50, verbose=False)
    model.fit(X.iloc[train], codes[train], **held, callbacks=[stop])
    oof[valid] = model.predict_proba(X_valid)[:, 1]  # of classes[1]
    test_pred += model.predict_proba(X_test)[:, 1] / folds.n_splits
    rounds.append(model.best_iteration_)
    gains.append(model.feature_importances_)
importance = pd.Series(np.mean(gains, axis=0), X.columns).sort_values(ascending=False)
print(f"OOF AUC {roc_auc_score(codes, oof):.2f}, trees for a refit: {int(np.mean(rounds))}")

# %% check
assert abs(roc_auc_score(y, oof) - roc_auc_score(y_test, test_pred)) < 0.03, "OOF foretells test"
assert ((oof > 0) & (oof < 1)).all(), "every row should have got a prediction"
assert 0 < test_pred.min() and test_pred.max() < 1, "the mean of probabilities is one"
assert len(importance) == X.shape[1] and importance.iloc[0] > 0, "one gain for each column"
assert len(set(rounds)) > 1, "folds should stop at different rounds"

# Output:
# OOF AUC 1.00, trees for a refit: 320
