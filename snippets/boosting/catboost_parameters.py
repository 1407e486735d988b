"""The main parameters; two names of one, or options that exclude each other, are refused."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_valid, y_train, y_valid = train_test_split(X, y, stratify=y, random_state=0)

# %% fit
from catboost import CatBoostClassifier

model = CatBoostClassifier(
    iterations=1000,
    learning_rate=0.1,
    depth=5,
    l2_leaf_reg=5,
    rsm=0.8,  # share of columns at each level
    bootstrap_type="Bernoulli",
    subsample=0.8,
    early_stopping_rounds=30,
    allow_writing_files=False,
    verbose=0,
)
model.fit(X_train, y_train, eval_set=(X_valid, y_valid))
print(f"validation accuracy {model.score(X_valid, y_valid):.2f}")

# %% check
import numpy as np
from catboost import CatBoostError

small = {"iterations": 10, "allow_writing_files": False, "verbose": 0}


def fitted(y=y_train, **params):
    return CatBoostClassifier(**small, **params).fit(X_train, y)


seen = (default := fitted()).get_all_params()
names = {"depth": 6, "l2_leaf_reg": 3, "random_strength": 1, "rsm": 1, "border_count": 254}
assert names.items() <= seen.items(), "the defaults of the table"
assert np.isclose(seen["subsample"], 0.8) and model.get_param("depth") == 5, "and of the sampling"
for params in ({"min_data_in_leaf": 200}, {"bagging_temperature": 9}):
    proba = fitted(**params).predict_proba(X_valid)
    assert np.allclose(proba, default.predict_proba(X_valid)), f"{params}: no effect alone"
assert fitted(l2_leaf_reg=3).learning_rate_ < 0.031 < default.learning_rate_, "0.03"
fitted(grow_policy="Lossguide", num_leaves=15), fitted(bootstrap_type="Bayesian")
refused = [{"n_estimators": 5}, {"depth": 3, "max_depth": 3}, {"num_leaves": 15}, {"depth": 17}]
many = {"y": y_train + 2 * (X_train.iloc[:, 0] > 15)}  # four classes
refused += [{"bootstrap_type": "Bayesian", "subsample": 0.8}, {"subsample": 0.8, **many}]
refused += [{"bootstrap_type": "Bernoulli", "bagging_temperature": 1}]
for params in refused:
    try:
        fitted(**params)
        raise AssertionError(f"{params} should be refused")
    except CatBoostError:
        pass

# Output:
# validation accuracy 0.94
