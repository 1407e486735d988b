"""categorical_crossentropy wants one-hot targets as wide as the output; integers want sparse."""

# %% error: integer labels
import keras
import numpy as np

X, y = np.zeros((8, 4)), np.array([0, 1, 2, 0, 1, 2, 0, 1])
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
try:
    model.fit(X, y, verbose=0)
except ValueError as error:
    print("ValueError:", str(error).split(" Received")[0])

# %% error: targets of another width
try:
    model.fit(X, np.eye(4)[y], verbose=0)
except ValueError as error:
    print("ValueError:", str(error).split(" Received")[0])

# %% fix: the sparse loss, or one-hot targets of the right width
print("y", y.shape, "output", model.output_shape)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
sparse = model.evaluate(X, y, verbose=0)
model.compile(optimizer="adam", loss="categorical_crossentropy")
onehot = model.evaluate(X, keras.utils.to_categorical(y, num_classes=3), verbose=0)

# %% check
import tensorflow as tf

try:
    tf.TensorShape((None, 1)).assert_is_compatible_with((None, 10))
except ValueError as error:
    assert str(error) == "Shapes (None, 1) and (None, 10) are incompatible", str(error)
else:
    raise AssertionError("it should raise ValueError")
assert np.isclose(sparse, onehot), "both ways compute the same loss"
regression = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
regression.compile(optimizer="adam", loss="mse")
loss = regression.evaluate(X, np.eye(3)[y], verbose=0)
assert np.isfinite(loss), "mse does not check: 3 columns against 1 unit are broadcast"

# Output:
# ValueError: Arguments `target` and `output` must have the same rank (ndim).
# ValueError: Arguments `target` and `output` must have the same shape.
# y (8,) output (None, 3)
