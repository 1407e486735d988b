"""Under MirroredStrategy a model trains on every GPU of a machine; without GPUs on the CPU."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% TensorFlow: build and compile in the scope
import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
gpus = [f"GPU:{k}" for k in range(len(tf.config.list_physical_devices("GPU")))]
strategy = tf.distribute.MirroredStrategy(gpus or ["CPU:0"])
n = strategy.num_replicas_in_sync
with strategy.scope():
    model = keras.Sequential([
        keras.Input(X.shape[1:]),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(1),
    ])
    model.compile(optimizer="adam", loss="mse")
history = model.fit(X, y, batch_size=64 * n, epochs=3, verbose=0).history
print("loss falls:", history["loss"][-1] < history["loss"][0])

# %% JAX: one line before the model is built
if keras.backend.backend() == "jax":
    keras.distribution.set_distribution(keras.distribution.DataParallel())

# %% check
import numpy as np

assert keras.distribution.list_devices(), "the CPU should count as a device"
assert int(model.optimizer.iterations.numpy()) == 3 * -(-len(X) // (64 * n)), "steps of a batch"
rng = np.random.default_rng(0)
A, b, w = rng.normal(size=(256, 3)), rng.normal(size=256), np.zeros(3)


def gradient(A, b):
    return 2 * A.T @ (A @ w - b) / len(b)


shares = [gradient(*part) for part in zip(np.split(A, 4), np.split(b, 4))]
assert np.allclose(np.mean(shares, axis=0), gradient(A, b)), (
    "the mean of the shares' gradients should be the gradient of the whole batch"
)

# Output:
# loss falls: True
