"""Over many training samples a deep tree varies, a stump is biased, a bagged tree calms down."""

# %% many training samples
import numpy as np
from sklearn.ensemble import BaggingRegressor
from sklearn.tree import DecisionTreeRegressor

rng = np.random.default_rng(0)
x_test = np.linspace(0, 1, 50)[:, None]
truth = np.sin(6 * x_test[:, 0])
models = {
    "stump": DecisionTreeRegressor(max_depth=1),
    "deep tree": DecisionTreeRegressor(random_state=0),
    "bagged": BaggingRegressor(DecisionTreeRegressor(), 10, random_state=0),
}
bias2, variance = {}, {}
for name, model in models.items():
    predictions = []
    for sample in range(30):
        x = rng.random((60, 1))
        y = np.sin(6 * x[:, 0]) + 0.4 * rng.normal(size=60)
        predictions.append(model.fit(x, y).predict(x_test))
    bias2[name] = np.mean((np.mean(predictions, axis=0) - truth) ** 2)
    variance[name] = np.mean(np.var(predictions, axis=0))
    print(f"{name:10} bias^2 {bias2[name]:.2f}  variance {variance[name]:.2f}")

# %% check
from sklearn.neighbors import KNeighborsRegressor

assert bias2["stump"] > 3 * bias2["deep tree"], "the simple model should be biased"
assert variance["deep tree"] > variance["stump"], "the flexible model should vary more"
assert variance["bagged"] < variance["deep tree"], "averaging should lower the variance"
spread = []
for k in (1, 30):
    predictions = []
    for sample in range(30):
        x = rng.random((60, 1))
        y = np.sin(6 * x[:, 0]) + 0.4 * rng.normal(size=60)
        predictions.append(KNeighborsRegressor(k).fit(x, y).predict(x_test))
    center = np.mean(predictions, axis=0)
    spread.append((np.mean((center - truth) ** 2), np.var(predictions, axis=0).mean()))
assert spread[1][0] > spread[0][0], "a large k should raise the bias"
assert spread[1][1] < spread[0][1], "and lower the variance"

# Output:
# stump      bias^2 0.06  variance 0.04
# deep tree  bias^2 0.01  variance 0.15
# bagged     bias^2 0.00  variance 0.08
