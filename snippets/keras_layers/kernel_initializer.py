"""Dense starts from glorot_uniform kernels and zero biases unless told otherwise."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model
import keras
import numpy as np

keras.utils.set_random_seed(0)  # before building: the same initial weights in every run
normalize = keras.layers.Normalization()
normalize.adapt(X_train.to_numpy())
share = float(y_train.mean())
log_odds = keras.initializers.Constant(np.log(share / (1 - share)))
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    normalize,
    keras.layers.Dense(32, activation="relu", kernel_initializer="he_normal"),
    keras.layers.Dense(32, activation="tanh"),  # glorot_uniform
    keras.layers.Dense(1, activation="sigmoid", bias_initializer=log_odds),
])
optimizer = keras.optimizers.Adam(0.01)
model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=15, verbose=0)
print(f"test accuracy {model.evaluate(X_test, y_test, verbose=0)[1]:.1f}")

# %% check
layer = keras.layers.Dense(64)
layer.build((None, 11))
kernel, bias = layer.get_weights()
assert abs(kernel).max() <= np.sqrt(6 / 75) and not bias.any(), "glorot_uniform and zeros"


def start(initializer, layers=1):
    layers = [keras.layers.Dense(4, kernel_initializer=initializer) for _ in range(layers)]
    for layer in layers:
        layer.build((None, 4))
    return [layer.get_weights()[0] for layer in layers]


assert np.array_equal(*start(keras.initializers.HeNormal(seed=1), 2)), "one object: equal weights"
assert np.array_equal(*start(keras.initializers.HeNormal(), 2)), "even without a seed"
assert not np.array_equal(*start("he_normal", 2)), "a string should give each layer its own"
assert (start(lambda shape, dtype=None: np.ones(shape))[0] == 1).all(), "a function should do"
for wrong in ({"kernel_initializer": "gloro_uniform"}, {"bias_initializer": 0.5}):
    try:
        keras.layers.Dense(4, **wrong)
        message = "no error"
    except ValueError as error:
        message = str(error)
    assert "Could not interpret initializer" in message, f"{wrong} should be refused"

# Output:
# test accuracy 0.9
