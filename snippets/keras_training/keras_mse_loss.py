"""String, class and function name the same loss; mixed shapes (n,) and (n, 1) break it by hand."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% train
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(
    optimizer=keras.optimizers.Adam(3.0),
    loss="mse",
    metrics=[keras.metrics.RootMeanSquaredError(name="rmse")],
)
model.fit(X_train, y_train, epochs=10, verbose=0)
scores = model.evaluate(X_test, y_test, verbose=0, return_dict=True)
print(sorted(scores), "- better than the mean:", scores["rmse"] < y_test.std())

# %% by hand
y_pred = model.predict(X_test, verbose=0).ravel()  # without ravel the shapes broadcast
mse = ((y_test - y_pred) ** 2).mean()

# %% check
import numpy as np

loss = scores["loss"]
assert np.isclose(mse, loss, rtol=1e-4), "ravel should give the loss of evaluate"
assert np.isclose(scores["rmse"] ** 2, loss, rtol=1e-4), "RMSE should be its root"
wrong = np.mean((y_test.to_numpy() - y_pred[:, None]) ** 2)
assert not np.isclose(wrong, mse, rtol=0.05), "(n,) minus (n, 1) should give a wrong value"
function, as_class = keras.losses.mean_squared_error, keras.losses.MeanSquaredError()
for spelling in ("mse", "mean_squared_error", function):
    assert keras.losses.get(spelling) is function, "the string is an alias"
for of in (function, as_class):
    assert np.isclose(of(y_test.to_numpy(), y_pred), loss, rtol=1e-4), "the same loss"
rows = keras.losses.mean_squared_error(np.ones((20, 3)), np.zeros((20, 3)))
assert rows.shape == (20,), "the function should give one value per row"
try:
    keras.losses.mean_squared_error()
except TypeError as error:
    assert "missing 2 required positional arguments" in str(error), str(error)
else:
    raise AssertionError("called without arguments it should fail")
try:
    keras.metrics.get("rmse")
except ValueError as error:
    assert "Could not interpret metric identifier" in str(error), str(error)
else:
    raise AssertionError("the string rmse should be unknown")

# Output:
# ['loss', 'rmse'] - better than the mean: True
