"""The last set and metric decide; XGBClassifier predicts with the best rounds, train with all."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = X.astype({name: "category" for name in X.select_dtypes(exclude="number")})  # text columns
X_train, X_valid, y_train, y_valid = train_test_split(X, y, random_state=0)

# %% fit
import xgboost as xgb

model = xgb.XGBClassifier(
    n_estimators=2000,
    learning_rate=0.1,
    eval_metric=["error", "auc"],  # the last one decides
    early_stopping_rounds=30,
    enable_categorical=True,
    random_state=0,
)
sets = [(X_train, y_train), (X_valid, y_valid)]  # the last one decides
model.fit(X_train, y_train, eval_set=sets, verbose=False)  # verbose=100: print every 100 rounds
curve = model.evals_result()["validation_1"]["auc"]  # a score for every round
print("rounds after the best:", len(curve) - 1 - model.best_iteration)
print(f"best validation AUC {model.best_score:.2f}")

# %% as a callback: gains below min_delta do not count, only the best trees are kept
stop = xgb.callback.EarlyStopping(rounds=30, min_delta=1e-3, save_best=True)
short = xgb.XGBClassifier(
    n_estimators=2000, eval_metric="auc", callbacks=[stop], enable_categorical=True
)
short.fit(X_train, y_train, eval_set=sets, verbose=False)

# %% check
import numpy as np

assert model.best_iteration == np.argmax(curve), "best_iteration counts from 0"
trees = (0, model.best_iteration + 1)
proba, booster = model.predict_proba(X_valid)[:, 1], model.get_booster()
frame = xgb.DMatrix(X_valid)
assert np.allclose(proba, booster.predict(frame, iteration_range=trees)), "sklearn: best rounds"
assert booster.num_boosted_rounds() > trees[1], "the booster should hold the later trees too"
params = {"objective": "binary:logistic", "eval_metric": "auc", "eta": 0.1}
train, evals = xgb.DMatrix(X_train, y_train), [(xgb.DMatrix(X_valid, y_valid), "valid")]
native = xgb.train(params, train, 2000, evals=evals, early_stopping_rounds=30, verbose_eval=False)
best = native.predict(frame, iteration_range=(0, native.best_iteration + 1))
assert not np.allclose(native.predict(frame), best), "a Booster should use all trees"
assert short.get_booster().num_boosted_rounds() == short.best_iteration + 1, "save_best should cut"
assert not hasattr(xgb.XGBClassifier(n_estimators=2).fit(X_train, y_train), "best_iteration"), (
    "best_iteration should be missing without early stopping"
)

# Output:
# rounds after the best: 30
# best validation AUC 1.00
