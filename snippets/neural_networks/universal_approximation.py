"""The training error of one hidden ReLU layer falls as units are added; a linear one stays put."""

# %% data
import numpy as np

X = np.linspace(-3, 3, 200)[:, None]
y = np.sin(2 * X).ravel() + 0.3 * X.ravel() ** 2

# %% more units, more pieces
from sklearn.neural_network import MLPRegressor

mse = {}
for activation, units in [("identity", 50), ("relu", 2), ("relu", 10), ("relu", 50)]:
    model = MLPRegressor(hidden_layer_sizes=(units,), activation=activation, solver="lbfgs",
                         max_iter=3000, max_fun=100_000, tol=1e-3, random_state=0)
    model.fit(X, y)
    mse[activation, units] = np.mean((model.predict(X) - y) ** 2)
    close = mse[activation, units] < 0.05
    print(f"{activation:8} {units:3d} units: training MSE below 0.05: {close}")

# %% check
assert mse["relu", 50] < 0.01 < mse["relu", 2], "50 units fit what 2 cannot"
assert mse["identity", 50] > 0.3, "without nonlinearity 50 units are a straight line"
far = model.predict([[1e5], [2e5], [3e5]])
assert np.isclose(far[1] - far[0], far[2] - far[1]), "outside of the data ReLU goes on linearly"

# Output:
# identity  50 units: training MSE below 0.05: False
# relu       2 units: training MSE below 0.05: False
# relu      10 units: training MSE below 0.05: True
# relu      50 units: training MSE below 0.05: True
