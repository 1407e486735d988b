"""Each member sees a balanced undersample, so recall rises and the probabilities are inflated."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(2000, 10, n_informative=5, weights=[0.95], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% fit
from imblearn.ensemble import (
    BalancedBaggingClassifier,
    BalancedRandomForestClassifier,
    EasyEnsembleClassifier,
    RUSBoostClassifier,
)
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import average_precision_score, recall_score

boosting = HistGradientBoostingClassifier(max_iter=30)
models = {
    "balanced forest": BalancedRandomForestClassifier(50, random_state=0),
    "easy ensemble": EasyEnsembleClassifier(3, random_state=0),
    "RUSBoost": RUSBoostClassifier(n_estimators=20, random_state=0),
    "balanced bagging": BalancedBaggingClassifier(boosting, n_estimators=5, random_state=0),
}
recall = {}
for name, model in models.items():
    model.fit(X_train, y_train)
    recall[name] = recall_score(y_test, model.predict(X_test), average="macro")
    print(f"{name:16} mean recall {recall[name]:.1f}")

# %% check
import numpy as np
from sklearn.ensemble import RandomForestClassifier

plain = RandomForestClassifier(50, random_state=0).fit(X_train, y_train)
usual = recall_score(y_test, plain.predict(X_test), average="macro")
forest = models["balanced forest"]
assert recall["balanced forest"] > usual, "the mean recall should rise"
high, real = forest.predict_proba(X_test)[:, 1].mean(), np.mean(y_test)
assert high > 2 * real, "the probabilities should be inflated"
both = [average_precision_score(y_test, m.predict_proba(X_test)[:, 1]) for m in (plain, forest)]
assert both[0] > both[1] - 0.05, f"by average precision the plain forest is as good: {both}"
gaps = np.where(X_train > 2.5, np.nan, X_train)
models["balanced bagging"].fit(gaps, y_train).predict(gaps)

# Output:
# balanced forest  mean recall 0.8
# easy ensemble    mean recall 0.8
# RUSBoost         mean recall 0.7
# balanced bagging mean recall 0.8
