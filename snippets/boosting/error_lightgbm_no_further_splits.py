"""With 30 rows nothing can be split and all predictions are equal; fewer rows in a leaf help."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)
X, y = X.head(30), y.head(30)

# %% error
import lightgbm as lgb

model = lgb.LGBMRegressor(n_estimators=20, verbose=-1).fit(X, y)  # verbose=-1 hides the warning
print("different predictions:", len(set(model.predict(X))))

# %% fix
model = lgb.LGBMRegressor(n_estimators=20, min_child_samples=3, num_leaves=7, verbose=-1).fit(X, y)
print("different predictions:", len(set(model.predict(X))) > 1)


# %% check
class Log:
    lines = []

    def info(self, text):
        self.lines.append(text)

    warning = info


lgb.register_logger(Log())
constant = lgb.LGBMRegressor(n_estimators=20, verbose=1).fit(X, y)
assert any("no more leaves" in line for line in Log.lines), "it should say that it stopped"
said = (
    "There are no meaningful features which satisfy the provided configuration. Decreasing"
    " Dataset parameters min_data_in_bin or min_data_in_leaf and re-constructing Dataset might"
)
assert any(said in line for line in Log.lines), "no column can be split"
assert len(set(constant.predict(X))) == 1, "one value for all"
Log.lines.clear()
loud = lgb.LGBMRegressor(n_estimators=20, min_child_samples=10, verbose=1).fit(X, y)
said = "No further splits with positive gain, best gain: -inf"
assert any(said in line for line in Log.lines), "no further splits should be said"
assert len(set(loud.predict(X))) > 1, "there it is harmless"
Log.lines.clear()
lgb.LGBMRegressor(n_estimators=20, min_child_samples=10, verbose=-1).fit(X, y)
assert not Log.lines, "verbose=-1 should hide it"

# Output:
# different predictions: 1
# different predictions: True
