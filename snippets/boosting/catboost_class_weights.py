"""Weights raise recall and inflate the probabilities; three ways to write them, one at a time."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(2000, 8, n_informative=5, weights=[0.95], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% fit
from catboost import CatBoostClassifier
from sklearn.metrics import recall_score

silent = {"iterations": 100, "allow_writing_files": False, "verbose": 0}
plain = CatBoostClassifier(**silent).fit(X_train, y_train)
model = CatBoostClassifier(auto_class_weights="Balanced", **silent).fit(X_train, y_train)
for name, fitted in (("plain", plain), ("weighted", model)):
    recall = recall_score(y_test, fitted.predict(X_test).ravel(), average="macro")
    print(f"{name}: mean recall {recall:.1f}")

# %% check
from catboost import CatBoostError

mean = [m.predict_proba(X_test)[:, 1].mean() for m in (plain, model)]
assert mean[1] > 1.5 * mean[0], "weights should inflate the probabilities"
assert (model.predict(X_test) == 1).sum() > (plain.predict(X_test) == 1).sum(), "more positives"
share = (y_train == 0).sum() / (y_train == 1).sum()
same = [{"class_weights": [1, share]}, {"class_weights": {0: 1, 1: share}}]
for weights in same + [{"scale_pos_weight": share}]:
    other = CatBoostClassifier(**weights, **silent).fit(X_train, y_train)
    gap = abs(other.predict_proba(X_test) - model.predict_proba(X_test)).max()
    assert gap < 0.05, f"{weights} should mean the same"
for wrong in (
    {"class_weight": "balanced"},
    {"auto_class_weights": "balanced"},
    {"auto_class_weights": "Balanced", "scale_pos_weight": 2},
):
    try:
        CatBoostClassifier(**wrong, **silent).fit(X_train, y_train)
        raise AssertionError(f"{wrong} should be refused")
    except (CatBoostError, TypeError):
        pass

# Output:
# plain: mean recall 0.8
# weighted: mean recall 0.9
