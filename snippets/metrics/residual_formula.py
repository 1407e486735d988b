"""Residuals of out-of-fold predictions; on its training rows least squares has mean 0."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% residuals
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import cross_val_predict

model = LinearRegression()
predicted = cross_val_predict(model, X, y)
residuals = y - predicted
print(f"mean {residuals.mean():.1f}, std {residuals.std():.1f}")
worst = residuals.abs().nlargest(3).index
print("largest errors in rows", worst.tolist())

# %% plot
import matplotlib.pyplot as plt
from sklearn.metrics import PredictionErrorDisplay

fig, axes = plt.subplots(1, 2, figsize=(11, 5))
for ax, kind in zip(axes, ["residual_vs_predicted", "actual_vs_predicted"]):
    PredictionErrorDisplay.from_predictions(y, predicted, kind=kind, ax=ax)
plt.show()

# %% check
import numpy as np

own = y - model.fit(X, y).predict(X)
assert abs(own.mean()) < 1e-9, "training residuals of least squares should have mean 0"
assert np.allclose(X.T @ own, 0, atol=1e-6), "and be uncorrelated with every column"
assert own.std() < residuals.std(), "training residuals should be too small"
assert axes[0].get_ylabel().startswith("Residuals"), "the left plot should show residuals"
low = y.iloc[0] - (y.iloc[0] - 10)
assert low > 0, "predicted too low should be a positive residual"

# Output:
# mean 0.3, std 54.8
# largest errors in rows [102, 56, 304]
