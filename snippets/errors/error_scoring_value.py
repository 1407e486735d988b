"""A wrong scoring name and a bare metric are refused; the right name or make_scorer works."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Ridge

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% error
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import cross_val_score

for scoring in ["rmse", mean_absolute_error]:
    try:
        cross_val_score(Ridge(), X, y, scoring=scoring)
    except ValueError as error:
        text = str(error)
        print(f"{type(error).__name__}: {text[:23]} ... {text[-40:]}")

# %% fix
import numpy as np
from sklearn.metrics import get_scorer_names, make_scorer

rmse = -cross_val_score(Ridge(), X, y, scoring="neg_root_mean_squared_error")
scorer = make_scorer(mean_absolute_error, greater_is_better=False)
mae = -cross_val_score(Ridge(), X, y, scoring=scorer)
print(f"RMSE {rmse.mean():.0f}, MAE {mae.mean():.0f}")
print([name for name in sorted(get_scorer_names()) if "root" in name])

# %% check
from sklearn.model_selection import GridSearchCV

try:
    GridSearchCV(Ridge(), {"alpha": [1]}, scoring=["r2", "neg_max_error"]).fit(X, y)
except ValueError as error:
    said = "For multi-metric scoring, the parameter refit must be set to a scorer key or a"
    assert str(error).startswith(said), str(error)
else:
    raise AssertionError("it should raise ValueError")
same = -cross_val_score(Ridge(), X, y, scoring="neg_mean_absolute_error")
assert np.allclose(mae, same), "the scorer by hand equals the named one"

# Output:
# InvalidParameterError: The 'scoring' parameter ...  a callable or None. Got 'rmse' instead.
# ValueError: scoring value <function ... scorer` to convert a metric to a scorer.
# RMSE 58, MAE 49
# ['neg_root_mean_squared_error', 'neg_root_mean_squared_log_error']
