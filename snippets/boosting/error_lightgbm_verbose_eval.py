"""What were arguments of lgb.train are callbacks, parameters or arguments of Dataset."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_valid, y_train, y_valid = train_test_split(X, y, random_state=0)

# %% error
import lightgbm as lgb

params = {"objective": "binary", "metric": "auc", "verbose": -1}
train = lgb.Dataset(X_train, y_train)
for name in ("verbose_eval", "evals_result", "fobj", "categorical_feature"):
    try:
        lgb.train(params, train, **{name: None})
    except TypeError as error:
        print("TypeError:", str(error).split(". Did")[0])

# %% fix
scores = {}
callbacks = [
    lgb.log_evaluation(0),  # 100: print every 100 rounds
    lgb.early_stopping(20, verbose=False),
    lgb.record_evaluation(scores),
    lgb.reset_parameter(learning_rate=lambda i: 0.1 * 0.99**i),
]
train = lgb.Dataset(X_train, y_train, categorical_feature=[], params={"verbose": -1})
valid = lgb.Dataset(X_valid, y_valid, reference=train)
booster = lgb.train(params, train, 300, valid_sets=[valid], callbacks=callbacks)

# %% check
assert len(scores["valid_0"]["auc"]) < 300, "training should have stopped early"
assert len(scores["valid_0"]["auc"]) >= booster.best_iteration, "a score for every round"
gone = [(lgb.cv, (params, train), "verbose_eval"), (lgb.Dataset, (X,), "silent")]
for call, arguments, name in gone:
    try:
        call(*arguments, **{name: 1})
        message = ""
    except TypeError as error:
        message = str(error)
    assert "unexpected keyword argument" in message, "cv and Dataset should refuse them too"


def squared(preds, data):
    return preds - data.get_label(), 0 * preds + 1


own = lgb.train({"objective": squared, "verbose": -1}, lgb.Dataset(X_train, y_train), 5)
assert own.num_trees() == 5, "a function should work as objective"

# Output:
# TypeError: train() got an unexpected keyword argument 'verbose_eval'
# TypeError: train() got an unexpected keyword argument 'evals_result'
# TypeError: train() got an unexpected keyword argument 'fobj'
# TypeError: train() got an unexpected keyword argument 'categorical_feature'
