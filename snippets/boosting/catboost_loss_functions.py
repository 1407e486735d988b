"""One regressor for each loss: a value, a quantile, an interval, several targets."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% fit
from catboost import CatBoostRegressor

silent = {"iterations": 200, "depth": 4, "allow_writing_files": False, "verbose": 0}
model = CatBoostRegressor(loss_function="MAE", eval_metric="R2", learning_rate=0.1, **silent)
model.fit(X_train, y_train)
print(f"R2 {model.score(X_test, y_test):.1f}")

# %% interval: 5 %, 50 %, 95 %
quantiles = "MultiQuantile:alpha=0.05,0.5,0.95"
wide = CatBoostRegressor(loss_function=quantiles, learning_rate=0.05, **silent)
low, middle, high = wide.fit(X_train, y_train).predict(X_test).T
covered = (low <= y_test) & (y_test <= high)
print("covered by the interval, more than half:", covered.mean() > 0.5)

# %% check
import numpy as np
import pandas as pd
from catboost import CatBoostClassifier, CatBoostError


def fitted(loss, y=y_train, kind=CatBoostRegressor):
    return kind(**silent | {"iterations": 100}, loss_function=loss).fit(X_train, y)


for loss in ("MAE", "Quantile", "Poisson", "Tweedie:variance_power=1.5"):
    assert fitted(loss).learning_rate_ < 0.031 < fitted("RMSE").learning_rate_, f"{loss}: 0.03"
mean = y_train.mean()
assert 0.8 < fitted("Poisson").predict(X_train).mean() / mean < 1.2, "Poisson: the value"
assert 0.3 < fitted(loss).predict(X_train).mean() / mean < 0.8, "Tweedie: too few iterations"
many = fitted("MultiClass", kind=CatBoostClassifier, y=y_train // 120)
assert many.learning_rate_ > 0.031, "MultiClass: chosen"
two = pd.DataFrame({"a": y_train > 100, "b": y_train > 200}).astype(int)
labels = fitted("MultiLogloss", two, CatBoostClassifier)
assert labels.learning_rate_ > 0.031, "MultiLogloss: chosen, too"
labels = labels.predict(X_test)
assert labels.shape == (len(X_test), 2) and set(np.unique(labels)) == {0, 1}, "a column each"
assert fitted("MultiRMSE", two).predict(X_test).shape == labels.shape, "several targets"
assert fitted("RMSEWithUncertainty").predict(X_test).shape == labels.shape, "two columns"
for loss, target in (("rmse", y_train), ("R2", y_train), ("RMSE", two)):
    try:
        fitted(loss, target)
        raise AssertionError(f"{loss} should be refused")
    except CatBoostError:
        pass

# Output:
# R2 0.2
# covered by the interval, more than half: True
