"""Every named loss is returned negative, so a search can always maximize."""

# %% names
from sklearn.metrics import get_scorer, get_scorer_names, mean_squared_error

names = sorted(get_scorer_names())
print([name for name in names if name.startswith("neg_mean_squared")])

# %% sign
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Ridge

X, y = load_diabetes(return_X_y=True, as_frame=True)
model = Ridge().fit(X, y)
score = get_scorer("neg_mean_squared_error")(model, X, y)
print(f"scorer {score:.0f}, metric {mean_squared_error(y, model.predict(X)):.0f}")

wanted = ["roc_auc", "roc_auc_ovr", "average_precision", "f1_macro", "neg_log_loss"]
wanted += ["matthews_corrcoef", "neg_root_mean_squared_error", "neg_brier_score"]
wanted += ["neg_root_mean_squared_log_error", "neg_mean_absolute_percentage_error"]
absent = set(wanted) - set(names)

# %% check
assert not absent, f"no scorer {absent} here"
assert score == -mean_squared_error(y, model.predict(X)), "the scorer is the negated loss"

# Output:
# ['neg_mean_squared_error', 'neg_mean_squared_log_error']
# scorer -3254, metric 3254
