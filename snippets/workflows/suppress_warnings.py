"""A filter hides one kind of warning, for a block; made an error, it shows where it comes from."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% hide
import warnings

from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression

model = LogisticRegression(max_iter=5)
with warnings.catch_warnings():  # this block only; without the with: from here on
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    warnings.filterwarnings("ignore", category=ConvergenceWarning)
    model.fit(X, y)

# %% locate
with warnings.catch_warnings():
    warnings.filterwarnings("error", category=ConvergenceWarning)  # find where it comes from
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    try:
        model.fit(X, y)
    except ConvergenceWarning as warning:
        print("raised:", str(warning)[:25])

# %% check
import numpy as np


def seen(*filters):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for arguments in filters:
            warnings.filterwarnings(**arguments)
        LogisticRegression(max_iter=5).fit(X, y)
    return sum(issubclass(w.category, ConvergenceWarning) for w in caught)


everything = {"action": "ignore"}
always = {"action": "always", "category": ConvergenceWarning}
assert seen() == 1, "without a filter it should warn"
assert seen(everything) == 0 and seen(everything | {"module": "sklearn"}) == 0, "hidden"
assert seen(everything | {"category": UserWarning}) == 0, "the subclass should be hidden too"
assert seen(everything | {"message": "lbfgs failed"}) == 0, "its beginning should match"
assert seen(everything | {"message": "failed to converge"}) == 1, "the middle should not match"
assert seen(everything | {"message": ".*failed to converge"}) == 0, ".* should reach the middle"
assert seen(everything, always) == 1, "the last filter should win"
with np.errstate(divide="ignore"), warnings.catch_warnings():
    warnings.simplefilter("error")
    assert np.isneginf(np.log(np.zeros(1)))[0], "errstate should keep NumPy silent"

# Output:
# raised: lbfgs failed to converge
