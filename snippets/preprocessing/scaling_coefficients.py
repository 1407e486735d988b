"""Changing a unit changes raw coefficients a thousandfold; standardized ones stay."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% rank: coefficients per standard deviation
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X, y)
coef = pd.Series(model[-1].coef_[0], X.columns)
print(coef.sort_values(key=abs, ascending=False).head(4).round(2).to_string())

# %% check
import numpy as np
from sklearn.linear_model import LinearRegression, Ridge

two = X[["mean radius", "mean smoothness"]]
small = two.assign(**{"mean radius": two["mean radius"] * 1000})


def weights(regressor, data):
    """Coefficients on the columns as they are."""
    return regressor.fit(data, y).coef_


scaled = [make_pipeline(StandardScaler(), LogisticRegression()).fit(d, y) for d in [two, small]]
assert np.allclose(scaled[0][-1].coef_, scaled[1][-1].coef_), "standardizing removes the unit"
raw = weights(LinearRegression(), two)
ratio = raw[0] / weights(LinearRegression(), small)[0]
assert np.isclose(ratio, 1000), "a raw coefficient should be per unit"
beta = LinearRegression().fit(StandardScaler().fit_transform(two), y).coef_
assert np.allclose(beta, raw * two.std(ddof=0)), "beta_scaled should be beta_raw * sigma"
plain = [LinearRegression().fit(d, y).predict(d) for d in [two, small]]
assert np.allclose(*plain), "without penalty the predictions should stay"
penalized = [Ridge(10).fit(d, y).predict(d) for d in [two, small]]
assert not np.allclose(*penalized, atol=1e-3), "with a penalty the model should change"

# Output:
# worst texture   -1.32
# radius error    -1.29
# worst radius    -1.03
# area error      -1.00
