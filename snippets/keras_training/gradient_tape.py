"""A tape differentiates what it saw; unwatched constants give None, and it works once."""

# %% derivative of a function
import keras
import numpy as np
import tensorflow as tf

x = tf.constant(3.0)
with tf.GradientTape() as tape:
    tape.watch(x)
    y = x**3
print("d x^3 / dx at 3:", float(tape.gradient(y, x)))
try:
    tape.gradient(y, x)
except RuntimeError as error:
    print("RuntimeError:", str(error).split(" can only")[0])

with tf.GradientTape() as tape:
    y = x**3  # a constant, not watched
assert tape.gradient(y, x) is None, "an unwatched constant gives None"

# %% training loop
keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
X = rng.normal(size=(256, 3)).astype("float32")
y = X @ np.array([[1.0], [2.0], [3.0]], dtype="float32")
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
optimizer, loss_fn = keras.optimizers.Adam(0.1), keras.losses.MeanSquaredError()
data = tf.data.Dataset.from_tensor_slices((X, y)).shuffle(256, seed=0).batch(32)


@tf.function
def train_step(X, y):
    """One update of the weights; returns the loss before it."""
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(X, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return loss


for epoch in range(20):
    for batch in data:
        loss = train_step(*batch)
print("weights:", model.get_weights()[0].ravel().round(1))

# %% check
assert np.allclose(model.get_weights()[0].ravel(), [1, 2, 3], atol=0.1), "it should learn 1, 2, 3"

# Output:
# d x^3 / dx at 3: 27.0
# RuntimeError: A non-persistent GradientTape
# weights: [1. 2. 3.]
