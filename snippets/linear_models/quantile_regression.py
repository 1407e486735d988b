"""The 0.1 and 0.9 quantiles hold about 80 % of new targets, also where the noise grows."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% fit three quantiles
import pandas as pd
from sklearn.linear_model import QuantileRegressor  # not linear: the boosting of the text

predicted = pd.DataFrame(index=X_test.index)
for q in (0.1, 0.5, 0.9):
    model = QuantileRegressor(quantile=q, alpha=0).fit(X_train, y_train)
    predicted[q] = model.predict(X_test)
low, high = predicted.min(axis=1), predicted.max(axis=1)  # separate models may cross
inside = (low <= y_test) & (y_test <= high)
print(f"inside the interval {inside.mean():.2f}, mean width {(high - low).mean():.0f}")

# %% check
import numpy as np
from sklearn.metrics import mean_absolute_error

rng = np.random.default_rng(0)
A = rng.uniform(0, 10, size=(2000, 1))
b = 2 * A[:, 0] + rng.normal(size=2000) * (0.5 + 0.3 * A[:, 0])
lower, middle, upper = (
    QuantileRegressor(quantile=q, alpha=0).fit(A[:1000], b[:1000]) for q in (0.1, 0.5, 0.9)
)
hit = (lower.predict(A[1000:]) <= b[1000:]) & (b[1000:] <= upper.predict(A[1000:]))
assert abs(hit.mean() - 0.8) < 0.05, "about 80 % should be inside"
width = upper.predict([[1], [9]]) - lower.predict([[1], [9]])
assert width[1] > 2 * width[0], "the interval should widen with the noise"
flat = QuantileRegressor(quantile=0.5).fit(A[:1000], b[:1000]).coef_[0]
assert flat < 0.7 * middle.coef_[0], "the default penalty should shrink the slope"
spoilt = b[:1000].copy()
spoilt[:50] += 500
steady = QuantileRegressor(quantile=0.5, alpha=0).fit(A[:1000], spoilt)
assert abs(steady.coef_[0] - 2) < 0.2, "the median should resist outliers"
assert mean_absolute_error(y_test, predicted[0.5]) < 60, "the median should predict"

# Output:
# inside the interval 0.81, mean width 149
