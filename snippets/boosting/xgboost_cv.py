"""xgb.cv stops on the mean over folds; its table ends at the best number of rounds."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = X.astype({name: "category" for name in X.select_dtypes(exclude="number")})  # text columns

# %% cv
import xgboost as xgb

params = {"objective": "binary:logistic", "eval_metric": "auc", "eta": 0.1, "max_depth": 4}
frame = xgb.DMatrix(X, y, enable_categorical=True)
result = xgb.cv(
    params,
    frame,
    num_boost_round=1000,
    nfold=5,
    stratified=True,
    early_stopping_rounds=30,
    seed=0,
)
rounds = len(result)
print(result.columns.tolist())
print(f"AUC {result['test-auc-mean'].iloc[-1]:.2f}, rounds found: {rounds > 5}")
booster = xgb.train(params, frame, num_boost_round=rounds)  # on all rows

# %% check
from sklearn.model_selection import StratifiedKFold

means = result["test-auc-mean"]
assert means.iloc[-1] == means.max(), "the last row should be the best"
assert rounds < 970, "it should have stopped early"
assert booster.num_boosted_rounds() == rounds, "as many rounds as found"
assert len(xgb.cv(params, frame, nfold=3)) == 10, "ten rounds by default"
folds = list(StratifiedKFold(4, shuffle=True, random_state=1).split(X, y))
own = xgb.cv(params, frame, 5, folds=folds)
assert own.shape == (5, 4), "own folds should be taken"

# Output:
# ['train-auc-mean', 'train-auc-std', 'test-auc-mean', 'test-auc-std']
# AUC 1.00, rounds found: True
