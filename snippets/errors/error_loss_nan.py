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
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="mse")
    return model.fit(X, y, epochs=5, verbose=0).history["loss"][-1]


# %% error 1: one missing value
X_bad = X.copy()
X_bad[7, 1] = np.nan
loss = train(X_bad, y)
print("one missing value: loss", loss, "- data finite:", np.isfinite(X_bad).all())
assert np.isnan(loss), "one NaN should spoil all weights"

# %% error 2: unscaled inputs diverge
loss = train(1000 * X, y)
print("unscaled inputs: finite loss:", np.isfinite(loss))
assert not np.isfinite(loss), "the steps should explode"

# %% fix
scaled = (1000 * X - (1000 * X).mean(axis=0)) / (1000 * X).std(axis=0)
loss = train(scaled, y)
print("scaled inputs: finite loss:", np.isfinite(loss), "- below the variance:", loss < y.var())

# %% check
assert np.isfinite(train(np.nan_to_num(X_bad), y)), "filled in, it trains"
assert loss < y.var(), "standardized inputs should train"

# Output:
# one missing value: loss nan - data finite: False
# unscaled inputs: finite loss: False
# scaled inputs: finite loss: True - below the variance: True
