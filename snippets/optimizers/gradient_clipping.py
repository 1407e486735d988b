"""clipnorm works per variable, global_clipnorm over all, clipvalue per element."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% train
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X.shape[1:]),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(1),
])
optimizer = keras.optimizers.SGD(learning_rate=0.1, global_clipnorm=10.0)
model.compile(optimizer=optimizer, loss="mse")
history = model.fit(X, y, epochs=20, verbose=0).history["loss"]
print("better than always saying the mean:", history[-1] < 0.7 * y.var())

# %% check
import numpy as np

assert history[-1] < 0.7 * y.var(), "with clipping it should train"
same = keras.models.clone_model(model)
same.compile(optimizer=keras.optimizers.SGD(learning_rate=0.1), loss="mse")
loss = same.fit(X, y, epochs=20, verbose=0).history["loss"]
assert not loss[-1] < 0.95 * y.var(), "without it the first steps should ruin the network"
gradients = [np.array([3.0, 4.0]), np.array([0.0, 12.0])]  # norms 5 and 12, together 13


def step(gradients=gradients, **clip):
    """The step that SGD with learning rate 1 takes for these gradients."""
    variables = [keras.Variable([0.0, 0.0]), keras.Variable([0.0, 0.0])]
    optimizer = keras.optimizers.SGD(learning_rate=1.0, **clip)
    optimizer.apply([keras.ops.convert_to_tensor(g, "float32") for g in gradients], variables)
    return -np.array([keras.ops.convert_to_numpy(v) for v in variables])


per_variable = [g / np.linalg.norm(g) for g in gradients]
assert np.allclose(step(), gradients), "no clipping by default"
assert np.allclose(step(clipnorm=1.0), per_variable), "each variable should have norm 1"
assert np.allclose(step(global_clipnorm=1.0), np.array(gradients) / 13), "all together norm 1"
assert np.allclose(step(clipvalue=1.0), np.clip(gradients, -1, 1)), "element-wise cut"
spoiled = [np.array([np.nan, 1.0]), np.array([1.0, 1.0])]
assert np.isnan(step(spoiled, global_clipnorm=1.0)).all(), "one NaN spoils all gradients"
assert np.isnan(step(spoiled, clipnorm=1.0)).sum() == 2, "or those of its variable"
try:
    keras.optimizers.SGD(clipnorm=1.0, clipvalue=0.5)
except ValueError as error:
    assert "Only one of" in str(error), str(error)
else:
    raise AssertionError("two kinds of clipping should be refused")

# Output:
# better than always saying the mean: True
