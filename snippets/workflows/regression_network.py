"""R2Score and mae in compile agree with scikit-learn on the test set of a regression network."""

# %% data
import keras
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.metrics import mean_absolute_error, r2_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = load_diabetes(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y[:, None], random_state=0)
x_scaler, y_scaler = StandardScaler().fit(X_train), StandardScaler().fit(y_train)

# %% train on scaled features and target
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(shape=(10,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(1),
    ]
)
model.compile(optimizer="adam", loss="mse", metrics=[keras.metrics.R2Score(), "mae"])
model.fit(x_scaler.transform(X_train), y_scaler.transform(y_train), epochs=40, verbose=0)

# %% evaluate
X_scaled = x_scaler.transform(X_test)
result = model.evaluate(X_scaled, y_scaler.transform(y_test), return_dict=True, verbose=0)
y_pred = y_scaler.inverse_transform(model.predict(X_scaled, verbose=0))
mae = mean_absolute_error(y_test, y_pred)
print("metrics:", sorted(result))
print(f"R2 {result['r2_score']:.1f}, MAE about {round(mae, -1):.0f} in units of the target")

# %% check
assert np.isclose(result["r2_score"], r2_score(y_test, y_pred), atol=1e-3), "R2 needs no unit"
assert np.isclose(result["mae"] * y_scaler.scale_[0], mae, rtol=1e-3), "MAE times the target's std"
assert result["r2_score"] > 0.2, "better than the mean"

# Output:
# metrics: ['loss', 'mae', 'r2_score']
# R2 0.3, MAE about 50 in units of the target
