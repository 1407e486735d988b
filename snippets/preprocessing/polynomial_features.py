"""Degree 2 adds squares and products; the number of columns is a binomial coefficient."""

# %% columns
from math import comb

import numpy as np
from sklearn.preprocessing import PolynomialFeatures

X = np.array([[2.0, 3.0]])
poly = PolynomialFeatures(2).fit(X)
print(poly.get_feature_names_out(), poly.transform(X)[0])
products = PolynomialFeatures(2, interaction_only=True, include_bias=False).fit(X)
print(products.get_feature_names_out())

# %% fit a parabola
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline

rng = np.random.default_rng(0)
x = rng.uniform(-3, 3, size=(100, 1))
y = x[:, 0] ** 2 + rng.normal(size=100)
curve = make_pipeline(PolynomialFeatures(2, include_bias=False), LinearRegression()).fit(x, y)
line = LinearRegression().fit(x, y)
print(f"R2 line {line.score(x, y):.2f}, parabola {curve.score(x, y):.2f}")

n_columns = PolynomialFeatures(3).fit(np.zeros((1, 10))).n_output_features_

# %% check
assert n_columns == comb(10 + 3, 3) == 286, "binomial growth"
assert curve.score(x, y) > 0.8 > line.score(x, y) + 0.5, "the square is needed"

# Output:
# ['1' 'x0' 'x1' 'x0^2' 'x0 x1' 'x1^2'] [1. 2. 3. 4. 6. 9.]
# ['x0' 'x1' 'x0 x1']
# R2 line 0.01, parabola 0.90
