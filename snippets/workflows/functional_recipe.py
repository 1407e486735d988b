"""A functional model with the weights of a Sequential one gives identical predictions."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% functional model in a function
import keras
from keras import layers


def build_model(n_features, units=(32, 16)):
    inputs = keras.Input(shape=(n_features,))
    x = inputs
    for n in units:
        x = layers.Dense(n, activation="relu")(x)
    outputs = layers.Dense(1)(x)
    model = keras.Model(inputs, outputs, name="regressor")
    model.compile(optimizer=keras.optimizers.Adam(0.005), loss="mse", metrics=["mae"])
    return model


# %% train
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
mean, std = y_train.mean(), y_train.std()
keras.utils.set_random_seed(0)
model = build_model(X_train.shape[1])
model.fit(scaler.transform(X_train), (y_train - mean) / std, epochs=8, verbose=0)
y_pred = model.predict(scaler.transform(X_test), verbose=0).ravel() * std + mean
print(f"parameters {model.count_params()}, MAE {abs(y_test - y_pred).mean():.0f}")

# %% check
import numpy as np

sequential = keras.Sequential(
    [
        keras.Input(X.shape[1:]),
        layers.Dense(32, activation="relu"),
        layers.Dense(16, activation="relu"),
        layers.Dense(1),
    ]
)
sequential.set_weights(model.get_weights())
same = np.ravel(sequential(scaler.transform(X_test))) * std + mean
assert np.allclose(same, y_pred, rtol=1e-4), "the same weights should predict the same"
assert abs(y_test - y_pred).mean() < abs(y_test - mean).mean(), "better than the mean"
for wrong, error in [(lambda x: layers.Dense(8)[x], TypeError), (np.sqrt, ValueError)]:
    try:
        wrong(keras.Input((3,)))
        raise AssertionError("square brackets and NumPy functions should fail")
    except (error, TypeError):
        pass

# Output:
# parameters 897, MAE ...
