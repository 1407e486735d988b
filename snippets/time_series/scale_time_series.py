"""A scaler fitted on the past maps the future beyond 1, and inverts predictions exactly."""

# %% data
import numpy as np
import pandas as pd

t = np.arange(60).repeat(2)
months = pd.date_range("2020-01-31", periods=60, freq="ME").repeat(2)
df = pd.DataFrame({"store": ["A", "B"] * 60, "size": [1.0, 9.0] * 60}, index=months)
df["visitors"] = 100 + 2.0 * t + 10 * np.sin(t / 2)
df["y"] = df["visitors"] * df["size"]

# %% scale
from sklearn.preprocessing import MinMaxScaler

features = ["size", "visitors"]
train, test = df[df.index < "2024-01-01"], df[df.index >= "2024-01-01"]
x_scaler, y_scaler = MinMaxScaler().fit(train[features]), MinMaxScaler().fit(train[["y"]])
X_train, X_test = x_scaler.transform(train[features]), x_scaler.transform(test[features])
y_train = y_scaler.transform(train[["y"]]).ravel()
print(f"train {X_train.min():.2f} to {X_train.max():.2f}, test up to {X_test.max():.2f}")

# %% invert: predictions in the original unit
from sklearn.linear_model import Ridge

model = Ridge().fit(X_train, y_train)  # or a network
y_pred = y_scaler.inverse_transform(np.reshape(model.predict(X_test), (-1, 1))).ravel()

# %% each series: by itself
stats = train.groupby("store")["y"].agg(["mean", "std"])
mean, std = df["store"].map(stats["mean"]), df["store"].map(stats["std"])
df["y_scaled"] = (df["y"] - mean) / std  # back: y_scaled * std + mean

# %% check
assert np.isclose([X_train.min(), X_train.max()], [0, 1]).all(), "training should span 0..1"
assert X_test.max() > 1, "the future should leave the range"
restored = y_scaler.inverse_transform(y_scaler.transform(test[["y"]]))
assert np.allclose(restored, test[["y"]]), "inverse_transform should give the original unit"
refit = MinMaxScaler().fit_transform(test[features])
assert not np.allclose(refit, X_test), "fit_transform on the test part should shift its values"
assert MinMaxScaler().fit(df[["y"]]).data_max_ > y_scaler.data_max_, "a fit on all sees the future"
ratio = np.abs(y_scaler.transform(test[["y"]]).ravel() - model.predict(X_test)).mean()
assert np.isclose(ratio / np.abs(test["y"] - y_pred).mean(), y_scaler.scale_[0]), "MAE is scaled"
past = df.loc[train.index.unique()].groupby("store")["y_scaled"]
assert np.allclose(past.mean(), 0) and np.allclose(past.std(), 1), "each store: mean 0, std 1"
for call in (lambda: MinMaxScaler().fit(train["y"]), lambda: x_scaler.inverse_transform([[1]])):
    try:
        call()
        failed = False
    except ValueError:
        failed = True
    assert failed, "one dimension, or another number of columns, should fail"

# Output:
# train 0.00 to 1.00, test up to 1.27
