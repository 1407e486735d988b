"""Squares and products let a linear model follow curves; cross-validation chooses the degree."""

# %% data
from sklearn.datasets import make_friedman1

X, y = make_friedman1(300, n_features=5, noise=1, random_state=0)

# %% fit: the degree by cross-validation
from sklearn.linear_model import Ridge
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures, StandardScaler

model = make_pipeline(StandardScaler(), PolynomialFeatures(include_bias=False), Ridge())
grid = {"polynomialfeatures__degree": [1, 2, 3], "ridge__alpha": [0.1, 1, 10]}
search = GridSearchCV(model, grid).fit(X, y)
line = GridSearchCV(model, grid | {"polynomialfeatures__degree": [1]}).fit(X, y)
print(f"R2 line {line.best_score_:.2f}, degree by search {search.best_score_:.2f}")
print(search.best_params_)

# %% columns: products only, with their names
products = PolynomialFeatures(2, interaction_only=True, include_bias=False).fit(X)
print(products.get_feature_names_out()[:8])

# %% check
from math import comb

import numpy as np

assert search.best_score_ > line.best_score_ + 0.1, "curves should be needed here"
n_columns = PolynomialFeatures(3).fit(np.zeros((1, 10))).n_output_features_
assert n_columns == comb(10 + 3, 3) == 286, "the number of columns should be binomial"
poly = PolynomialFeatures(2).fit_transform([[2.0, 3.0]])[0]
assert poly.tolist() == [1, 2, 3, 4, 6, 9], "degree 2: bias, the columns, squares and product"
assert not any("^" in name for name in products.get_feature_names_out()), "no squares"
x = np.linspace(-1, 1, 20)[:, None]
curve = make_pipeline(PolynomialFeatures(9), Ridge(1e-6)).fit(x, np.abs(x.ravel()))
assert abs(curve.predict([[3.0]])[0]) > 100, "high powers should run away outside the range"

# Output:
# R2 line 0.66, degree by search 0.94
# {'polynomialfeatures__degree': 3, 'ridge__alpha': 0.1}
# ['x0' 'x1' 'x2' 'x3' 'x4' 'x0 x1' 'x0 x2' 'x0 x3']
