"""The pinball loss agrees with scikit-learn and is smallest at the quantile."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% score
import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.metrics import mean_pinball_loss

levels, predictions = [0.1, 0.5, 0.9], []
for level in levels:
    model = HistGradientBoostingRegressor(
        loss="quantile", quantile=level, max_iter=50, learning_rate=0.05, random_state=0
    )
    predictions.append(model.fit(X_train, y_train).predict(X_test))
    print(f"{level}: loss {mean_pinball_loss(y_test, predictions[-1], alpha=level):.1f}, "
          f"below {np.mean(y_test <= predictions[-1]):.2f}")
low, middle, high = np.sort(predictions, axis=0)  # separate models may cross
print(f"inside the 80 % interval: {np.mean((low <= y_test) & (y_test <= high)):.2f}")


# %% formula
def pinball(y, q, alpha):
    """Mean of alpha per unit underestimated, 1 - alpha per unit overestimated."""
    return np.mean(np.maximum(alpha * (y - q), (alpha - 1) * (y - q)))


# %% check
from sklearn.linear_model import QuantileRegressor
from sklearn.metrics import mean_absolute_error

rng = np.random.default_rng(0)
for trial in range(100):
    t, q = rng.normal(size=(2, 30))
    alpha = rng.uniform(0.01, 0.99)
    assert np.isclose(pinball(t, q, alpha), mean_pinball_loss(t, q, alpha=alpha)), "formula"
half = mean_absolute_error(t, q) / 2
assert np.isclose(pinball(t, q, 0.5), half), "alpha 0.5 should be half the MAE"
assert np.isclose(mean_pinball_loss(t, q), half), "the default alpha should be 0.5"
t, constants = rng.exponential(size=1000), np.linspace(0, 6, 601)
best = constants[np.argmin([pinball(t, c, 0.9) for c in constants])]
assert abs(best - np.quantile(t, 0.9)) < 0.03, "the 0.9 quantile should minimize it"
flat = QuantileRegressor(quantile=0.9).fit(X_train, y_train)
assert abs(flat.coef_).max() < 1e-6, "the default penalty should remove these small columns"

# Output:
# 0.1: loss 8.6, below 0.13
# 0.5: loss 23.3, below 0.55
# 0.9: loss 11.8, below 0.86
# inside the 80 % interval: 0.74
