"""Splines fit a wave where a polynomial fails; periodic ones close the circle."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame({"hour": rng.uniform(0, 24, 600), "x": rng.uniform(0, 10, 600)})
y = pd.Series(np.cos(X["hour"] / 24 * 2 * np.pi) + np.sin(2 * X["x"]) + 0.2 * rng.normal(size=600))

# %% fit: a periodic spline for the hour, a plain one for x
from sklearn.compose import make_column_transformer
from sklearn.linear_model import RidgeCV
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import SplineTransformer

knots = np.linspace(0, 24, 7).reshape(-1, 1)
circle = SplineTransformer(knots=knots, extrapolation="periodic")
curve = SplineTransformer(n_knots=20, extrapolation="linear")
columns = make_column_transformer((circle, ["hour"]), (curve, ["x"]), remainder="passthrough")
model = make_pipeline(columns, RidgeCV(np.logspace(-3, 3, 7)))
r2 = cross_val_score(model, X, y).mean()
print(f"R2 {r2:.2f}")

# %% plot: the effect of x
import matplotlib.pyplot as plt

grid = pd.DataFrame({"hour": 12.0, "x": np.linspace(0, 10, 200)})
plt.plot(grid["x"], model.fit(X, y).predict(grid))
plt.show()

# %% check
from sklearn.linear_model import Ridge
from sklearn.preprocessing import PolynomialFeatures, StandardScaler

poly = make_pipeline(StandardScaler(), PolynomialFeatures(5), Ridge(0.01))
assert r2 > 0.85 > cross_val_score(poly, X, y).mean() + 0.1, "a polynomial should do worse"
before, after = circle.fit(X[["hour"]]).transform(pd.DataFrame({"hour": [23.99, 0.0]}))
assert len(before) == 6, "periodic: n_knots - 1 columns"
assert abs(before - after).max() < 0.01, "midnight should be the same from both sides"
assert curve.fit(X[["x"]]).n_features_out_ == 20 + 3 - 1, "plain: n_knots + degree - 1 columns"
day = SplineTransformer(n_knots=7, extrapolation="periodic").fit(pd.DataFrame({"h": [8.0, 18.0]}))
evening = day.transform(pd.DataFrame({"h": [8.0, 18.0]}))
assert np.allclose(*evening), "without the period as knots 8:00 and 18:00 become the same"

# Output:
# R2 0.96
