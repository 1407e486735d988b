"""verbose=-1 silences LightGBM; a registered logger receives what would be printed."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% silent
import lightgbm as lgb
import xgboost as xgb

lgb.LGBMClassifier(n_estimators=10, verbose=-1).fit(X, y)
quiet = {"verbose": -1, "objective": "binary"}
lgb.train(quiet, lgb.Dataset(X, y, params=quiet), 10)

xgb.set_config(verbosity=0)
xgb.XGBClassifier(n_estimators=10).fit(X, y, eval_set=[(X, y)], verbose=False)

# %% into a logger
import logging

logger = logging.getLogger("lightgbm")
logger.setLevel(logging.WARNING)  # INFO: everything
lgb.register_logger(logger)
print("nothing else was printed")

# %% check
import contextlib
import io
import warnings


class Collect(logging.Handler):
    lines = []

    def emit(self, record):
        self.lines.append(record.getMessage())


logger.addHandler(Collect())
logger.setLevel(logging.INFO)
logger.propagate = False
lgb.LGBMClassifier(n_estimators=2, verbose=1, num_leavs=3).fit(X, y)
assert any("Number of positive" in line for line in Collect.lines), "the logger should get it"
heard = " ".join(Collect.lines).replace("col-wise", "row-wise")  # whichever was faster
assert "Auto-choosing row-wise multi-threading, the overhead of testing was" in heard, heard
assert any("Unknown parameter: num_leavs" in line for line in Collect.lines), "a misspelt name"
Collect.lines.clear()
lgb.LGBMClassifier(n_estimators=2, verbose=-1, num_leavs=3).fit(X, y)
assert not Collect.lines, "verbose=-1 should silence even the misspelt name"
text = io.StringIO()
with contextlib.redirect_stdout(text), warnings.catch_warnings(record=True) as caught:
    xgb.XGBClassifier(n_estimators=2, typo=1).fit(X, y, eval_set=[(X, y)], verbose=False)
assert not text.getvalue() and not caught, "XGBoost should be silent too"

# Output:
# nothing else was printed
