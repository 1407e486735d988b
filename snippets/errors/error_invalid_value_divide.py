"""Division with where= skips the zeros; errstate can turn the warning into an error."""

# %% error
import numpy as np

clicks, views = np.array([0.0, 3.0, 0.0]), np.array([0.0, 10.0, 5.0])
try:
    with np.errstate(divide="raise", invalid="raise"):
        clicks / views
except FloatingPointError as error:
    print("FloatingPointError:", error)

# %% fix
rate = np.divide(clicks, views, out=np.zeros_like(clicks), where=views != 0)
print("rate:", rate)

# %% check
assert rate.tolist() == [0, 0.3, 0], "undefined rates are set to 0"
assert np.isfinite(np.log(np.clip([0.0, 1.0], 1e-15, 1))).all(), "clipped before the log"
import warnings

for action, said in [
    (lambda: clicks / np.zeros(3), "divide by zero encountered in divide"),
    (lambda: np.log(clicks), "divide by zero encountered in log"),
]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        action()
    assert said in [str(w.message) for w in caught], f"{said}: {caught}"
with np.errstate(invalid="raise"):
    try:
        np.where(views != 0, clicks / views, 0)
    except FloatingPointError as error:
        assert "divide" in str(error), "np.where divides everywhere first"
    else:
        raise AssertionError("np.where should compute 0 / 0 too")

# Output:
# FloatingPointError: invalid value encountered in divide
# rate: [0.  0.3 0. ]
