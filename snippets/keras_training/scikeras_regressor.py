"""KerasRegressor predicts 1-D arrays, scores by R2, and takes parameters by prefix."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = load_diabetes(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
scale_x = StandardScaler().fit(X_train)
scale_y = StandardScaler().fit(y_train.reshape(-1, 1))

# %% wrap and fit
import keras
from scikeras.wrappers import KerasRegressor


def build(units=8):
    """A small regression network, compiled by SciKeras."""
    return keras.Sequential(
        [keras.Input((10,)), keras.layers.Dense(units, activation="relu"), keras.layers.Dense(1)]
    )


reg = KerasRegressor(
    model=build, loss="mse", optimizer="adam", epochs=20, batch_size=16, verbose=0, random_state=0
)
reg.set_params(model__units=16, optimizer__learning_rate=0.01)
reg.fit(scale_x.transform(X_train), scale_y.transform(y_train.reshape(-1, 1)).ravel())

# %% result
scaled = reg.predict(scale_x.transform(X_test))
y_pred = scale_y.inverse_transform(scaled.reshape(-1, 1)).ravel()

from sklearn.metrics import r2_score

print("shape of the prediction:", scaled.shape, "- R2 above 0.2:", r2_score(y_test, y_pred) > 0.2)

# %% check
assert scaled.shape == y_test.shape, "predictions should be 1-D"
assert r2_score(y_test, y_pred) > 0.2, "the network should beat the mean"
assert reg.model_.layers[0].units == 16, "model__units should reach the builder"

# Output:
# shape of the prediction: (111,) - R2 above 0.2: True
