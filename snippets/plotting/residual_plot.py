"""A bow in the residuals shows the missing square; with it the residuals are an even band."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = rng.uniform(-3, 3, size=(300, 1))
y = 10 + 2 * X[:, 0] + X[:, 0] ** 2 + rng.normal(size=300)

# %% out-of-fold predictions
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures

line = LinearRegression()
parabola = make_pipeline(PolynomialFeatures(2), LinearRegression())
models = {"line": line, "parabola": parabola}
predictions = {name: cross_val_predict(model, X, y) for name, model in models.items()}

# %% plot
import matplotlib.pyplot as plt
from sklearn.metrics import PredictionErrorDisplay

fig, axes = plt.subplots(1, 3, figsize=(13, 4), layout="constrained")
for ax, (name, y_pred) in zip(axes, predictions.items()):
    PredictionErrorDisplay.from_predictions(y, y_pred, kind="residual_vs_predicted", ax=ax)
    ax.set_title(f"{name}: residuals")
PredictionErrorDisplay.from_predictions(
    y, predictions["parabola"], kind="actual_vs_predicted", ax=axes[2]
)
axes[2].set_title("parabola: actual and predicted")
plt.show()

# %% the bow as a number
bow = {name: np.corrcoef(y - y_pred, X[:, 0] ** 2)[0, 1] for name, y_pred in predictions.items()}
for name, value in bow.items():
    print(f"{name:8} correlation of residual and squared feature {value:5.2f}")

# %% check
assert bow["line"] > 0.8, "the line leaves the square in its residuals"
assert abs(bow["parabola"]) < 0.1, "nothing is left with the square in the model"

# Output:
# line     correlation of residual and squared feature  0.94
# parabola correlation of residual and squared feature -0.00
