"""Quantile boosting misses the wanted coverage; a shift learned on held-out rows restores it."""

# %% data
from sklearn.datasets import make_regression
from sklearn.model_selection import train_test_split

X, y = make_regression(3000, 5, noise=30, random_state=0)
X_rest, X_test, y_rest, y_test = train_test_split(X, y, random_state=0)
X_train, X_cal, y_train, y_cal = train_test_split(X_rest, y_rest, test_size=0.4, random_state=0)

# %% two quantile models, for 90 %
import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor

lower, upper = (
    HistGradientBoostingRegressor(loss="quantile", quantile=q, max_iter=100, random_state=0).fit(
        X_train, y_train
    )
    for q in (0.05, 0.95)
)

# %% correction on the calibration rows
s = np.maximum(lower.predict(X_cal) - y_cal, y_cal - upper.predict(X_cal))
q = np.sort(s)[int(np.ceil((len(s) + 1) * 0.9)) - 1]
low, high = lower.predict(X_test) - q, upper.predict(X_test) + q
raw = np.mean((low + q <= y_test) & (y_test <= high - q))
covered = np.mean((low <= y_test) & (y_test <= high))
print(f"wanted 0.90, quantile models {raw:.1f}, corrected {covered:.1f}")
print("mean width in standard deviations of y:", round(np.mean(high - low) / y_test.std()))

# %% around any regressor: the same width everywhere
model = HistGradientBoostingRegressor(random_state=0).fit(X_train, y_train)
errors = np.sort(np.abs(y_cal - model.predict(X_cal)))
half = errors[int(np.ceil((len(errors) + 1) * 0.9)) - 1]
point = model.predict(X_test)  # the interval is point - half to point + half

# %% check
assert raw < 0.85, "boosted quantiles should cover too little on new rows"
assert abs(covered - 0.9) < 0.04, "the correction should restore the coverage"
assert abs(np.mean(abs(y_test - point) <= half) - 0.9) < 0.04, "split conformal should cover 90 %"
own = np.quantile(abs(y_train - model.predict(X_train)), 0.9)
assert own < 0.8 * half, "residuals of the training rows should be too small"

# Output:
# wanted 0.90, quantile models 0.7, corrected 0.9
# mean width in standard deviations of y: 1
