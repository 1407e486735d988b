"""The mean absolute SHAP value ranks the columns that matter first."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% table
import numpy as np
import pandas as pd
import shap
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import train_test_split

X_train, X_valid, y_train, y_valid = train_test_split(X, y, random_state=0)
model = HistGradientBoostingClassifier(max_iter=50, random_state=0).fit(X_train, y_train)
values = shap.TreeExplainer(model).shap_values(X_valid)
values = values.reshape(*values.shape[:2], -1)  # rows, columns, classes (or 1)
by_class = pd.DataFrame(np.abs(values).mean(axis=0), X.columns)
table = pd.DataFrame({"mean |SHAP|": by_class.mean(axis=1)})
table["share"] = table["mean |SHAP|"] / table["mean |SHAP|"].sum()
last = pd.DataFrame(values[:, :, -1], X_valid.index, X.columns)
table["direction"] = last.corrwith(X_valid)  # of the last class; NaN: no effect
table = table.sort_values("share", ascending=False)
print(table.head(1).round(1).to_string())

# %% check
from sklearn.inspection import permutation_importance

assert np.isclose(table["share"].sum(), 1), "shares should sum to 1"
bar = shap.TreeExplainer(model)(X_valid).abs.mean(0).values
assert np.allclose(by_class.mean(axis=1), bar), "the bar plot shows the same numbers"
signed = abs(values.mean(axis=0)).sum()
assert signed < 0.5 * by_class.mean(axis=1).sum(), "without abs most of it cancels"
other = permutation_importance(model, X_valid, y_valid, scoring="neg_log_loss", random_state=0)
order = pd.Series(other.importances_mean, X.columns).sort_values(ascending=False)
assert len(set(order.index[:8]) & set(table.index[:8])) >= 4, "the same columns matter mostly"
rng = np.random.default_rng(0)
noisy = X_train.assign(noise=rng.normal(size=len(X_train)))
wild = y_train ^ (rng.random(len(y_train)) < 0.3)  # labels with errors: room to overfit
overfit = HistGradientBoostingClassifier(random_state=0).fit(noisy, wild)
found = np.abs(shap.TreeExplainer(overfit).shap_values(noisy)).mean(axis=0)
assert found[-1] > np.median(found) / 2, "noise can have a high SHAP value"
noisy = X_valid.assign(noise=rng.normal(size=len(X_valid)))
other = permutation_importance(overfit, noisy, y_valid, random_state=0).importances_mean
assert other[-1] < 0.1 * other.max(), "but no permutation importance on held-out rows"

# Output:
#                  mean |SHAP|  share  direction
# worst perimeter          1.2    0.2       -0.9
