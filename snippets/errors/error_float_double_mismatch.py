"""tf.matmul refuses float32 with float64; a cast, or keras.ops, mends it."""

# %% error
import keras
import numpy as np
import tensorflow as tf

x = np.random.default_rng(0).normal(size=(8, 4))  # float64
kernel = tf.ones((4, 2))  # float32
try:
    tf.matmul(kernel, tf.constant(x[:2]))
except tf.errors.InvalidArgumentError as error:
    start = str(error).index("as input")
    print("InvalidArgumentError: ...", str(error)[start:].split(" but")[0])

# %% fix: cast, or keras.ops
cast = tf.matmul(x.astype("float32"), kernel)
promoted = keras.ops.matmul(x, kernel)


# %% error: a metric with integer targets
def careless(y_true, y_pred):
    return keras.ops.mean((y_true - y_pred) ** 2, axis=-1)


y = np.arange(8)[:, None]  # int64
model = keras.Sequential([keras.Input(x.shape[1:]), keras.layers.Dense(1)])
model.compile("sgd", loss="mse", metrics=[careless])
try:
    model.fit(x, y, verbose=0)
except TypeError as error:
    print("TypeError:", str(error).split(" of argument")[0])


# %% fix: cast the targets
def squared(y_true, y_pred):
    y_true = keras.ops.cast(y_true, y_pred.dtype)
    return keras.ops.mean((y_true - y_pred) ** 2, axis=-1)


model.compile("sgd", loss="mse", metrics=[squared])
loss, metric = model.evaluate(x, y, verbose=0)

# %% check
assert np.allclose(cast, promoted, atol=1e-5), "the same product"
assert np.isclose(loss, metric, rtol=1e-4), "the same as mse"

# Output:
# InvalidArgumentError: ... as input #1(zero-based) was expected to be a float tensor
# TypeError: Input 'y' of 'Sub' Op has type float32 that does not match type int64
