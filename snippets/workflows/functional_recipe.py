"""A functional model with the weights of a Sequential one gives identical predictions."""

# %% data
import keras
from keras import layers
from sklearn.datasets import load_diabetes
from sklearn.preprocessing import scale

X, y = load_diabetes(return_X_y=True, as_frame=True)
X, y = scale(X), scale(y)  # a demonstration without a test set


# %% functional model in a function
def build_model(n_features, units=(32, 16)):
    inputs = keras.Input(shape=(n_features,))
    x = inputs
    for n in units:
        x = layers.Dense(n, activation="relu")(x)
    outputs = layers.Dense(1)(x)
    return keras.Model(inputs, outputs, name="regressor")


keras.utils.set_random_seed(0)
model = build_model(X.shape[1])
model.compile(optimizer="adam", loss="mse")
history = model.fit(X, y, epochs=10, verbose=0)
print("loss falls:", history.history["loss"][-1] < history.history["loss"][0])

# %% the same as Sequential
sequential = keras.Sequential(
    [
        keras.Input(shape=(X.shape[1],)),
        layers.Dense(32, activation="relu"),
        layers.Dense(16, activation="relu"),
        layers.Dense(1),
    ]
)
sequential.set_weights(model.get_weights())
difference = abs(sequential.predict(X, verbose=0) - model.predict(X, verbose=0)).max()
print("parameters:", model.count_params(), sequential.count_params())

# %% check
assert difference < 1e-6, "same weights, same predictions"
assert history.history["loss"][-1] < history.history["loss"][0], "training should help"

# Output:
# loss falls: True
# parameters: 897 897
