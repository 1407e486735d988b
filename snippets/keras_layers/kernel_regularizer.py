"""The penalties of the regularizers are added to the loss; model.losses lists them."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model
import keras

keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(X_train.to_numpy())
l2 = keras.regularizers.L2(1e-3)
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    normalize,
    keras.layers.Dense(64, activation="relu", kernel_regularizer=l2),
    keras.layers.Dense(64, activation="relu", kernel_regularizer=l2),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy", loss])
model.fit(X_train, y_train, epochs=15, verbose=0)
result = model.evaluate(X_test, y_test, verbose=0, return_dict=True)
print("penalties:", len(model.losses), "loss above its metric:", result["loss"] > result[loss])

# %% check
import numpy as np

assert result["accuracy"] > 0.8, "the network should learn"
penalty = sum(float(value) for value in model.losses)
kernels = [layer.get_weights()[0] for layer in model.layers[1:3]]
by_hand = 1e-3 * sum((kernel**2).sum() for kernel in kernels)
assert np.isclose(penalty, by_hand, rtol=1e-4), "it should be l2 * sum of squares per kernel"
assert np.isclose(result["loss"], result[loss] + penalty, rtol=1e-2), "loss: metric + penalties"
rows = np.random.default_rng(0).normal(size=(4, 5)).astype("float32")
layer = keras.layers.Dense(1, bias_initializer="ones", bias_regularizer=keras.regularizers.L1(0.1))
layer(rows)
assert np.isclose(layer.losses[0], 0.1), "bias_regularizer should act on the bias"
layer = keras.layers.Dense(1, activity_regularizer=keras.regularizers.L2(0.001))
total = 0.001 * (np.asarray(layer(rows)) ** 2).sum()
divided = tuple(int(part) for part in keras.__version__.split(".")[:2]) >= (3, 15)
assert np.isclose(layer.losses[0], total / 4 if divided else total, rtol=1e-4), "on the outputs"
assert np.isclose(keras.regularizers.get("l2").l2, 0.01), "the string should mean 0.01"
try:
    keras.layers.Dense(1, kernal_regularizer="l2")
    message = "no error"
except ValueError as error:
    message = str(error)
assert "Unrecognized keyword arguments" in message, "a misspelt name should be refused"

# Output:
# penalties: 2 loss above its metric: True
