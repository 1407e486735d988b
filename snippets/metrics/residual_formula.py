"""Least-squares residuals have mean 0 and no correlation with a feature; the plot shows them."""

# %% residuals
import numpy as np
from sklearn.linear_model import LinearRegression

rng = np.random.default_rng(0)
for trial in range(100):
    X = rng.normal(size=(60, 3))
    y = X @ [1.0, -2.0, 0.5] + rng.normal(size=60) + 4
    model = LinearRegression().fit(X, y)
    residuals = y - model.predict(X)
    A = np.c_[np.ones(60), X]
    by_hand = y - A @ np.linalg.lstsq(A, y, rcond=None)[0]
    assert np.allclose(residuals, by_hand), f"trial {trial} differs"
    assert abs(residuals.mean()) < 1e-10, "mean 0"
    assert np.allclose(X.T @ residuals, 0, atol=1e-9), "orthogonal to every feature"
print(f"last trial: mean {abs(residuals.mean()):.1f}, std {residuals.std():.2f}")

# %% plot
import matplotlib.pyplot as plt
from sklearn.metrics import PredictionErrorDisplay

display = PredictionErrorDisplay.from_predictions(y, model.predict(X))
plt.show()

# %% check
assert display.ax_.get_ylabel().startswith("Residuals"), "y_true - y_pred against the prediction"

# Output:
# last trial: mean 0.0, std 1.15
