"""With an eval_set only the best rounds are kept; the last set and eval_metric decide."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_valid, y_train, y_valid = train_test_split(X, y, stratify=y, random_state=0)

# %% fit
from catboost import CatBoostClassifier

silent = {"allow_writing_files": False, "verbose": 0, "random_seed": 0}
model = CatBoostClassifier(
    iterations=1000,
    learning_rate=0.1,
    eval_metric="Logloss",  # decides; several classes: "MultiClass"
    early_stopping_rounds=30,
    **silent,
)
model.fit(X_train, y_train, eval_set=(X_valid, y_valid))
curve = model.get_evals_result()["validation"]["Logloss"]  # a score for every round
print("rounds after the best:", len(curve) - 1 - model.best_iteration_)

# %% refit on all rows
final = CatBoostClassifier(iterations=model.best_iteration_ + 1, learning_rate=0.1, **silent)
final.fit(X, y)

# %% check
import numpy as np
from catboost import CatBoostError

assert model.best_iteration_ == np.argmin(curve), "best_iteration_ counts from 0"
assert model.tree_count_ == model.best_iteration_ + 1, "the model should be cut to the best"
small = {"iterations": 100, "learning_rate": 0.2, **silent}
cut = CatBoostClassifier(**small).fit(X_train, y_train, eval_set=(X_valid, y_valid))
assert cut.tree_count_ < 100, "cut also without early stopping"
whole = CatBoostClassifier(**small, use_best_model=False)
whole.fit(X_train, y_train, eval_set=(X_valid, y_valid))
assert whole.tree_count_ == 100, "use_best_model=False should keep every tree"
alone = CatBoostClassifier(**small, early_stopping_rounds=2).fit(X_train, y_train)
assert alone.tree_count_ == 100, "without eval_set it should do nothing"
sets = [(X_valid, y_valid), (X_train, y_train)]
last = CatBoostClassifier(**small).fit(X_train, y_train, eval_set=sets)
assert last.tree_count_ == 100, "the last set should decide: here the training rows"
same = CatBoostClassifier(**{**small, "iterations": 1000}, od_type="Iter", od_wait=30)
same.fit(X_train, y_train, eval_set=(X_valid, y_valid))
assert len(same.get_evals_result()["validation"]["Logloss"]) == same.best_iteration_ + 31, "wait"
try:
    CatBoostClassifier(**small, use_best_model=True).fit(X_train, y_train)
    raise AssertionError("use_best_model without eval_set should fail")
except CatBoostError:
    pass
rates = [
    CatBoostClassifier(**{**silent, "iterations": n}).fit(X, y).learning_rate_ for n in (10, 60)
]
assert rates[0] > 2 * rates[1], "the automatic rate should depend on the iterations"

# Output:
# rounds after the best: 30
