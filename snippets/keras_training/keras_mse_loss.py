"""String, class and function name the same loss; mixed shapes (n,) and (n, 1) break it by hand."""

# %% three spellings
import keras
import numpy as np

rng = np.random.default_rng(0)
y, y_pred = rng.normal(size=(20, 1)), rng.normal(size=(20, 1))
by_hand = np.mean((y - y_pred) ** 2)
as_class = float(keras.losses.MeanSquaredError()(y, y_pred))
as_function = keras.losses.mean_squared_error(y, y_pred)
print(f"class {as_class:.4f}, by hand {by_hand:.4f}; the function's shape: {as_function.shape}")

# %% pass the function uncalled
try:
    keras.losses.mean_squared_error()
except TypeError as error:
    print("TypeError:", error)
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
model.compile(
    optimizer="sgd",
    loss=keras.losses.mean_squared_error,
    metrics=[keras.metrics.RootMeanSquaredError()],
)
X = rng.normal(size=(20, 3))
result = model.evaluate(X, y.ravel(), verbose=0, return_dict=True)

# %% the broadcast trap
predictions = model.predict(X, verbose=0)
wrong = np.mean((y.ravel() - predictions) ** 2)
right = np.mean((y.ravel() - predictions.ravel()) ** 2)
print("shape of y - model.predict(X):", (y.ravel() - predictions).shape)

# %% check
assert np.isclose(as_class, by_hand), "the class should give the mean"
assert np.isclose(np.mean(as_function), by_hand), "the function gives one value per row"
assert keras.losses.get("mse") is keras.losses.mean_squared_error, "the string is an alias"
assert np.isclose(result["root_mean_squared_error"] ** 2, result["loss"]), "RMSE is its root"
assert np.isclose(right, result["loss"], rtol=1e-4), "ravel should give the loss of evaluate"
assert not np.isclose(wrong, right), "without it the value is wrong"

# Output:
# class 1.2678, by hand 1.2678; the function's shape: (20,)
# TypeError: mean_squared_error() missing 2 required positional arguments: 'y_true' and 'y_pred'
# shape of y - model.predict(X): (20, 20)
