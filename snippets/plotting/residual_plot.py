"""A bow in the residuals shows the missing square; with it the residuals are an even band."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% plot
import matplotlib.pyplot as plt
from sklearn.linear_model import RidgeCV
from sklearn.metrics import PredictionErrorDisplay
from sklearn.model_selection import cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), RidgeCV())
y_pred = cross_val_predict(model, X, y, cv=5)  # out of fold
fig, axes = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
for ax, kind in zip(axes, ["residual_vs_predicted", "actual_vs_predicted"]):
    PredictionErrorDisplay.from_predictions(y, y_pred, kind=kind, subsample=1000, ax=ax)
    ax.set_title(kind.replace("_", " "))
plt.show()

# %% mean residual by prediction
import pandas as pd

residual = y - y_pred
bins = pd.qcut(pd.Series(y_pred, index=y.index), 5, labels=False)
print("mean residual, low to high predictions:", residual.groupby(bins).mean().round(1).tolist())

# %% check
import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.preprocessing import PolynomialFeatures
from sklearn.tree import DecisionTreeRegressor

rng = np.random.default_rng(0)
x = rng.uniform(-3, 3, size=(300, 1))
target = 10 + 2 * x[:, 0] + x[:, 0] ** 2 + rng.normal(size=300)
parabola = make_pipeline(PolynomialFeatures(2), LinearRegression())
bow = []
for model in (LinearRegression(), parabola):
    residual = target - cross_val_predict(model, x, target)
    bow.append(np.corrcoef(residual, x[:, 0] ** 2)[0, 1])
assert bow[0] > 0.8, "the line should leave the square in its residuals"
assert abs(bow[1]) < 0.1, "nothing should be left with the square in the model"
tree = DecisionTreeRegressor(random_state=0).fit(X, y)
assert np.allclose(tree.predict(X), y), "training residuals of a full tree should all be 0"
rise = np.corrcoef(y - y_pred, y)[0, 1]
assert rise > 0.5, "against the true value residuals should rise"

# Output:
# mean residual, low to high predictions: [5.7, -5.0, 3.7, -11.1, 8.1]
