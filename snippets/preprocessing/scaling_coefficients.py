"""Changing a unit changes raw coefficients a thousandfold; standardized ones stay."""

# %% data
import numpy as np
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = X[["mean radius", "mean smoothness"]]
millimetres = X.assign(**{"mean radius": X["mean radius"] * 1000})

# %% raw and scaled
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def scaled_coef(data):
    """Coefficients of logistic regression on standardized columns."""
    return make_pipeline(StandardScaler(), LogisticRegression()).fit(data, y)[-1].coef_[0]


print("standardized      ", scaled_coef(X).round(2))
print("other unit        ", scaled_coef(millimetres).round(2))
raw = LinearRegression().fit(X, y).coef_
raw_mm = LinearRegression().fit(millimetres, y).coef_
print(f"raw radius coefficient, ratio of the units {raw[0] / raw_mm[0]:.0f}")

unpenalized = LinearRegression().fit(StandardScaler().fit_transform(X), y).coef_

# %% check
assert np.allclose(scaled_coef(X), scaled_coef(millimetres)), "standardizing removes the unit"
assert np.isclose(raw[0] / raw_mm[0], 1000), "raw coefficients are per unit"
assert np.allclose(unpenalized, raw * X.std(ddof=0)), "beta_scaled = beta_raw * sigma"

# Output:
# standardized       [-3.71 -1.28]
# other unit         [-3.71 -1.28]
# raw radius coefficient, ratio of the units 1000
