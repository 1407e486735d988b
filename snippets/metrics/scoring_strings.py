"""Every named loss is returned negative, so a search can always maximize."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% score by name
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_validate

model = RandomForestClassifier(random_state=0)
names = ["roc_auc", "average_precision", "f1_macro", "neg_log_loss"]
result = cross_validate(model, X, y, scoring=names, cv=3)
for name in names:
    print(f"{name:18} {result['test_' + name].mean():.2f}")

# %% all names
from sklearn.metrics import get_scorer_names

print([name for name in sorted(get_scorer_names()) if "mean_squared_e" in name])

# %% check
from sklearn.metrics import get_scorer, log_loss
from sklearn.model_selection import cross_val_score

model.fit(X, y)
loss = log_loss(y, model.predict_proba(X))
assert get_scorer("neg_log_loss")(model, X, y) == -loss, "the scorer should be the negated loss"
wanted = ["accuracy", "balanced_accuracy", "roc_auc", "roc_auc_ovr", "roc_auc_ovo", "f1"]
wanted += ["average_precision", "f1_macro", "f1_micro", "f1_weighted", "neg_log_loss", "r2"]
wanted += ["neg_brier_score", "matthews_corrcoef", "neg_mean_absolute_error"]
wanted += ["neg_mean_squared_error", "neg_root_mean_squared_error"]
wanted += ["neg_root_mean_squared_log_error", "neg_mean_absolute_percentage_error"]
assert not set(wanted) - set(get_scorer_names()), "every name of the table should exist"
none = cross_val_score(model, X, y, cv=3)
assert (none == cross_val_score(model, X, y, cv=3, scoring="accuracy")).all(), "None: accuracy"
absent = [name for name in get_scorer_names() if "kappa" in name or "ndcg" in name]
assert not absent, "kappa and NDCG should have no name"
try:
    cross_val_score(model, X, y, scoring="rmse")
    message = ""
except ValueError as error:
    message = str(error)
assert "scoring" in message, "a wrong name should raise before fitting"

# Output:
# roc_auc            0.99
# average_precision  0.99
# f1_macro           0.96
# neg_log_loss       -0.17
# ['neg_mean_squared_error', 'neg_root_mean_squared_error']
