"""A logistic regression on out-of-fold log-odds of three models scores at least like the best."""

# %% data
import pandas as pd
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(2000, 20, n_informative=8, flip_y=0.05, random_state=0)
X, y = pd.DataFrame(X), pd.Series(y)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% level 1: out-of-fold columns, test columns
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

models = {
    "trees": ExtraTreesClassifier(100, random_state=0),
    "kNN": make_pipeline(StandardScaler(), KNeighborsClassifier(25)),
    "linear": make_pipeline(StandardScaler(), LogisticRegression()),
}
folds = StratifiedKFold(5, shuffle=True, random_state=0)
oof = pd.DataFrame(0.0, index=X_train.index, columns=models)
test = pd.DataFrame(0.0, index=X_test.index, columns=models)
for name, model in models.items():
    for train, valid in folds.split(X_train, y_train):
        model.fit(X_train.iloc[train], y_train.iloc[train])
        oof.loc[X_train.index[valid], name] = model.predict_proba(X_train.iloc[valid])[:, 1]
        test[name] += model.predict_proba(X_test)[:, 1] / folds.n_splits

# %% level 2
from scipy.special import logit
from sklearn.metrics import log_loss
from sklearn.model_selection import cross_val_score

level2, stacked = LogisticRegression(), logit(oof.clip(0.01, 0.99))
score = -cross_val_score(level2, stacked, y_train, scoring="neg_log_loss", cv=folds).mean()
proba = level2.fit(stacked, y_train).predict_proba(logit(test.clip(0.01, 0.99)))[:, 1]
print("out-of-fold log loss:", {name: round(log_loss(y_train, oof[name]), 2) for name in oof})
print(f"stacked: {score:.2f}, weights {level2.coef_[0].round(1)}")

# %% check
single = [log_loss(y_test, test[name]) for name in test]
assert (oof > 0).any(axis=1).all(), "every training row should have its predictions"
assert log_loss(y_test, proba) < min(single), "stacking should help here"

# Output:
# out-of-fold log loss: {'trees': 0.32, 'kNN': 0.41, 'linear': 0.33}
# stacked: 0.29, weights [1.4 0.1 0.1]
