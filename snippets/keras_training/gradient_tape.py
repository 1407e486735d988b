"""A tape differentiates what it saw; unwatched constants give None, and it works once."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% training loop of your own
import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
X, y = np.asarray(X, "float32"), np.asarray(y, "float32").reshape(-1, 1)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
optimizer, loss_fn = keras.optimizers.Adam(1.0), keras.losses.MeanSquaredError()
data = tf.data.Dataset.from_tensor_slices((X, y)).shuffle(len(X), seed=0).batch(32)


@tf.function
def train_step(x_batch, y_batch):
    with tf.GradientTape() as tape:
        loss = loss_fn(y_batch, model(x_batch, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return loss


losses = [np.mean([train_step(*batch) for batch in data]) for epoch in range(10)]
print("loss falls:", losses[-1] < losses[0])

# %% gradient of the output with respect to the inputs (saliency)
inputs = tf.constant(X[:5])
with tf.GradientTape() as tape:
    tape.watch(inputs)
    output = model(inputs)
saliency = tape.gradient(output, inputs).numpy()
print("one value per row and column:", saliency.shape)

# %% check
assert losses[-1] < 0.6 * losses[0], "the loop should train"
assert np.allclose(saliency, model.get_weights()[0].T, rtol=1e-4), "of a linear model: the kernel"
x = tf.constant(3.0)
with tf.GradientTape() as tape:
    cube = x**3
assert tape.gradient(cube, x) is None, "an unwatched constant should give None"
try:
    tape.gradient(cube, x)
except RuntimeError as error:
    assert "non-persistent" in str(error), str(error)
with tf.GradientTape() as outer, tf.GradientTape() as inner:
    outer.watch(x), inner.watch(x)
    cube = x**3
    slope = inner.gradient(cube, x)
assert float(slope) == 27 and float(outer.gradient(slope, x)) == 18, "3 x^2 and 6 x at 3"

# Output:
# loss falls: True
# one value per row and column: (5, 10)
