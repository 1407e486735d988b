"""verbose=0 prints nothing, allow_writing_files=False leaves no folder behind."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% fit
import os

from catboost import CatBoostRegressor

model = CatBoostRegressor(iterations=100, verbose=0, allow_writing_files=False).fit(X, y)
print("folder:", os.path.isdir("catboost_info"))

# %% check
import contextlib
import io

from catboost import CatBoostError


def lines(**params):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        CatBoostRegressor(iterations=100, allow_writing_files=False, **params).fit(X, y)
    return out.getvalue().count("learn:")


assert lines(verbose=0) == lines(silent=True) == lines(logging_level="Silent") == 0, "nothing"
assert lines() == 100 and lines(verbose=50) == 3, "every round; rounds 0, 50 and the last"
try:
    lines(verbose=0, silent=True)
    raise AssertionError("two of the names should be refused")
except CatBoostError:
    pass
CatBoostRegressor(iterations=2, verbose=0).fit(X, y)
assert os.path.isdir("catboost_info"), "the default should write a folder"
CatBoostRegressor(iterations=2, verbose=0, train_dir="logs").fit(X, y)
assert os.path.isdir("logs"), "train_dir should move it"

# Output:
# folder: False
