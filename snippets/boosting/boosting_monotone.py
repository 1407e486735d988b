"""With a constraint the prediction never falls with the column, in both libraries."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame(rng.random((300, 3)), columns=["size", "age", "noise"])
y = pd.Series(2 * X["size"] - X["age"] + rng.normal(size=300), name="price")

# %% fit
import lightgbm as lgb
import xgboost as xgb

direction = {"size": 1, "age": -1}  # rises with size, falls with age
light = lgb.LGBMRegressor(
    monotone_constraints=[direction.get(name, 0) for name in X.columns], verbose=-1, random_state=0
)
extreme = xgb.XGBRegressor(monotone_constraints=direction, n_estimators=50, random_state=0)
grid = pd.DataFrame({"size": np.linspace(0, 1, 50), "age": 0.5, "noise": 0.5})
for model in (light, extreme):
    steps = np.diff(model.fit(X, y).predict(grid))
    print(type(model).__name__, "never falls:", (steps >= 0).all())

# %% interactions: size and age may meet, noise stays alone
pairs = [["size", "age"], ["noise"]]
xgb.XGBRegressor(interaction_constraints=pairs, n_estimators=50).fit(X, y)
positions = [[X.columns.get_loc(name) for name in group] for group in pairs]
lgb.LGBMRegressor(interaction_constraints=positions, verbose=-1).fit(X, y)

# %% check
older = pd.DataFrame({"size": 0.5, "age": np.linspace(0, 1, 50), "noise": 0.5})
free = xgb.XGBRegressor(n_estimators=50).fit(X, y)
assert (np.diff(free.predict(grid)) < 0).any(), "without a constraint it should fall somewhere"
for model in (light, extreme):
    assert (np.diff(model.predict(grid)) >= 0).all(), "never falling with size"
    assert (np.diff(model.predict(older)) <= 0).all(), "never rising with age"
cases = [
    (lgb.LGBMRegressor(monotone_constraints=direction), "got:dict"),
    (lgb.LGBMRegressor(monotone_constraints=[1], verbose=-1), "monotone_constraints.size()"),
    (xgb.XGBRegressor(monotone_constraints={"siz": 1}), "not a subset"),
    (xgb.XGBRegressor(monotone_constraints=[1, -1, 0]), "no attribute 'keys'"),
]
for model, says in cases:
    try:
        model.fit(X, y)
        raise SystemExit(f"{says!r} should be the error")
    except (AttributeError, TypeError, ValueError, lgb.basic.LightGBMError) as error:
        assert says in str(error), f"{says!r} should be the error"
import subprocess
import sys

ends = "import lightgbm as b, numpy; X = numpy.arange(200.0).reshape(-1, 1) % 4; "
ends += "b.train({'monotone_constraints': [1]}, b.Dataset(X, X[:, 0], categorical_feature=[0]))"
run = subprocess.run([sys.executable, "-c", ends], capture_output=True, text=True)
assert run.returncode < 0 and "The output cannot be monotone with" in run.stderr, "Python ends"

# Output:
# LGBMRegressor never falls: True
# XGBRegressor never falls: True
