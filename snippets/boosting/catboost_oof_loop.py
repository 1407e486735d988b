"""An OOF loop for any number of classes: rows are predicted by a model that has not seen them."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X, X_test, y, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% loop
import numpy as np
from catboost import CatBoostClassifier, Pool
from sklearn.metrics import log_loss
from sklearn.model_selection import StratifiedKFold

cats = X.select_dtypes(exclude="number").columns.tolist()
X = X.assign(**X[cats].astype("string").fillna("missing"))
X_test = X_test.assign(**X_test[cats].astype("string").fillna("missing"))

folds = StratifiedKFold(5, shuffle=True, random_state=0)
oof = np.zeros((len(X), y.nunique()))
test_pred = np.zeros((len(X_test), y.nunique()))
rounds = []
for train, valid in folds.split(X, y):
    model = CatBoostClassifier(
        iterations=1000,
        learning_rate=0.1,
        early_stopping_rounds=30,
        random_seed=0,
        allow_writing_files=False,
        verbose=0,
    )
    held = Pool(X.iloc[valid], y.iloc[valid], cat_features=cats)
    model.fit(X.iloc[train], y.iloc[train], cat_features=cats, eval_set=held)
    oof[valid] = model.predict_proba(X.iloc[valid])
    test_pred += model.predict_proba(X_test) / folds.n_splits
    rounds.append(model.tree_count_)
right = (model.classes_[oof.argmax(axis=1)] == y).mean()
print(f"OOF log loss {log_loss(y, oof):.1f}, accuracy {right:.2f}")
label = model.classes_[test_pred.argmax(axis=1)]  # a probability is wanted: test_pred[:, 1]

# %% check
assert np.allclose(oof.sum(axis=1), 1), "every row should have got its probabilities"
assert np.allclose(test_pred.sum(axis=1), 1), "the mean of probabilities is one"
assert abs(right - (label == y_test).mean()) < 0.05, "OOF should foretell the test"
assert len(rounds) == 5 and max(rounds) < 1000, "every fold should have stopped early"

# Output:
# OOF log loss 0.1, accuracy 0.98
