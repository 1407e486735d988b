"""NaN in the data or a diverging step makes the loss NaN; clean and scale the data."""

# %% data
import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(200, 3))
y = X @ [1.0, 2.0, 3.0]


def train(X, y, rate=0.01):
    """Loss after five epochs."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="mse")
    return model.fit(X, y, epochs=5, verbose=0).history["loss"][-1]


# %% error: one missing value
X_bad = X.copy()
X_bad[7, 1] = np.nan
missing = train(X_bad, y)
print("one missing value: loss", missing)

# %% error: unscaled inputs diverge
X_large = 1000 * X
unscaled = train(X_large, y)
print("unscaled inputs: finite loss:", np.isfinite(unscaled))

# %% fix: find the bad rows and fill them
print("rows that are not finite:", np.flatnonzero(~np.isfinite(X_bad).all(axis=1)))
filled = train(np.where(np.isfinite(X_bad), X_bad, np.nanmedian(X_bad, axis=0)), y)

# %% fix: scale
X_scaled = (X_large - X_large.mean(axis=0)) / X_large.std(axis=0)
scaled = train(X_scaled, y)
print("scaled inputs: below the variance:", scaled < y.var())

# %% check
import contextlib
import io

with contextlib.redirect_stdout(io.StringIO()) as shown:
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
    model.compile(loss="mse")
    model.fit(X_bad, y, verbose=2)
assert "loss: nan" in shown.getvalue(), "fit shows it"
assert np.isnan(missing), "one NaN should spoil all weights"
assert not np.isfinite(unscaled), "the steps should explode"
assert np.isfinite(filled), "filled in, it should train"
assert scaled < y.var(), "standardized inputs should train"
assert np.isfinite(train(X_large, y, rate=1e-8)), "a far smaller rate does not explode either"

# Output:
# one missing value: loss nan
# unscaled inputs: finite loss: False
# rows that are not finite: [7]
# scaled inputs: below the variance: True
