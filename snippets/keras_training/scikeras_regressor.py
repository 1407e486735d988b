"""KerasRegressor predicts 1-D arrays, scores by R2, and takes parameters by prefix."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% wrap and fit, on scaled inputs and target
import keras
from scikeras.wrappers import KerasRegressor
from sklearn.preprocessing import StandardScaler


def build(meta, units=8):
    """A small regression network, compiled by SciKeras."""
    return keras.Sequential([
        keras.Input((meta["n_features_in_"],)),
        keras.layers.Dense(units, activation="relu"),
        keras.layers.Dense(1),
    ])


reg = KerasRegressor(
    model=build, loss="mse", optimizer="adam", epochs=20, batch_size=16, verbose=0, random_state=0
)
reg.set_params(model__units=16, optimizer__learning_rate=0.01)
scaler = StandardScaler().fit(X_train)
center, spread = y_train.mean(), y_train.std()
reg.fit(scaler.transform(X_train), (y_train - center) / spread)
y_pred = center + spread * reg.predict(scaler.transform(X_test))

# %% result
from sklearn.metrics import r2_score

print("shape of the prediction:", y_pred.shape, "- R2 above 0.2:", r2_score(y_test, y_pred) > 0.2)

# %% check
assert y_pred.shape == y_test.shape, "predictions should be 1-D"
score = reg.score(scaler.transform(X_test), (y_test - center) / spread)
assert abs(score - r2_score(y_test, y_pred)) < 1e-6, "score should be R2"
assert score > 0.2, "the network should beat the mean"
assert reg.model_.layers[0].units == 16, "model__units should reach the builder"

# Output:
# shape of the prediction: (111,) - R2 above 0.2: True
