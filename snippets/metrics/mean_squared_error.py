"""MSE is the mean squared residual; (n,) minus (n, 1) broadcasts to a wrong number."""

# %% data
import numpy as np
from sklearn.metrics import mean_squared_error

rng = np.random.default_rng(0)
y_true = rng.normal(10, 5, size=50)
y_pred = (y_true + rng.normal(size=50)).reshape(-1, 1)  # the shape Keras predicts

# %% compare
mse = mean_squared_error(y_true, y_pred)
wrong = np.mean((y_true - y_pred) ** 2)
right = np.mean((y_true - y_pred.ravel()) ** 2)
print(f"scikit-learn {mse:.2f}, raveled {right:.2f}, broadcast {wrong:.1f}")

# %% check
assert np.isclose(mse, right), "the mean of the squared residuals"
assert (y_true - y_pred).shape == (50, 50) and wrong > 10 * mse, "the broadcast is wrong"

# Output:
# scikit-learn 1.02, raveled 1.02, broadcast 41.5
