"""OOF predictions score honestly and give blending weights; test predictions are fold averages."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% loop
import numpy as np
from sklearn.base import clone
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold

models = {
    "forest": RandomForestClassifier(n_estimators=100, random_state=0),
    "boosting": HistGradientBoostingClassifier(max_iter=50, random_state=0),
}
folds = StratifiedKFold(5, shuffle=True, random_state=0)
oof = {name: np.zeros(len(X_train)) for name in models}
test = {name: np.zeros(len(X_test)) for name in models}
for name, model in models.items():
    for train, valid in folds.split(X_train, y_train):
        fitted = clone(model).fit(X_train.iloc[train], y_train.iloc[train])
        oof[name][valid] = fitted.predict_proba(X_train.iloc[valid])[:, 1]
        test[name] += fitted.predict_proba(X_test)[:, 1] / folds.n_splits
    print(f"{name:9} OOF AUC {roc_auc_score(y_train, oof[name]):.2f}")

# %% blend two models by the OOF score
a, b = models
weights = np.linspace(0, 1, 21)
auc = [roc_auc_score(y_train, w * oof[a] + (1 - w) * oof[b]) for w in weights]
w = weights[np.argmax(auc)]
submission = w * test[a] + (1 - w) * test[b]
print(f"blend {max(auc):.2f}")

# %% check
from sklearn.model_selection import cross_val_predict

same = cross_val_predict(
    models["forest"], X_train, y_train, cv=folds, method="predict_proba"
)[:, 1]
assert np.allclose(oof["forest"], same), "the loop should give cross_val_predict's numbers"
assert max(auc) >= max(auc[0], auc[-1]), "the best weight should not lose to one model"
final = roc_auc_score(y_test, submission)
assert abs(final - max(auc)) < 0.05, "the OOF score should predict the test score"
own = models["forest"].fit(X_train, y_train).predict_proba(X_train)[:, 1]
assert roc_auc_score(y_train, own) == 1, "in-sample predictions should look perfect"

# Output:
# forest    OOF AUC 0.99
# boosting  OOF AUC 0.99
# blend 1.00
