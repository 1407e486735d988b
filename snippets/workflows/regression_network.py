"""A regression network on a scaled target, with R-squared and the MAE in the target's unit."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% scale features and target
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
X_train, X_test = scaler.transform(X_train), scaler.transform(X_test)
mean, std = y_train.mean(), y_train.std()

# %% train
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(X_train.shape[1:]),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(1),
    ]
)
optimizer = keras.optimizers.Adam(learning_rate=0.005)
model.compile(optimizer=optimizer, loss="mse", metrics=[keras.metrics.R2Score(), "mae"])
model.fit(X_train, (y_train - mean) / std, epochs=12, verbose=0)

# %% evaluate and predict
scores = model.evaluate(X_test, (y_test - mean) / std, return_dict=True, verbose=0)
y_pred = model.predict(X_test, verbose=0).ravel() * std + mean
print(f"R2 {scores['r2_score']:.2f}, MAE {scores['mae'] * std:.0f} in the target's unit")

# %% check
import numpy as np
from sklearn.metrics import mean_absolute_error, r2_score

assert np.isclose(scores["r2_score"], r2_score(y_test, y_pred), atol=1e-3), "R2 has no unit"
mae = mean_absolute_error(y_test, y_pred)
assert np.isclose(scores["mae"] * std, mae, rtol=1e-3), "MAE times std should be in the unit"
try:
    keras.metrics.R2Score().update_state(y_test, y_pred)
    raise AssertionError("update_state should refuse 1-D arrays")
except ValueError:
    pass
keras.utils.set_random_seed(0)
raw = keras.models.clone_model(model)
raw.compile(optimizer=keras.optimizers.Adam(0.005), loss="mse")
raw.fit(X_train, y_train, epochs=12, verbose=0)
y_raw = raw.predict(X_test, verbose=0).ravel()
assert r2_score(y_test, y_raw) < 0 < r2_score(y_test, y_pred), "the raw target should train slowly"

# Output:
# R2 ..., MAE ... in the target's unit
