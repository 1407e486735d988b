"""A tensor larger than the memory raises ResourceExhaustedError; smaller batches need less."""

# %% error
import tensorflow as tf

try:
    tf.zeros((100_000, 100_000, 1_000))
except tf.errors.ResourceExhaustedError as error:
    print("OOM" + error.message.partition("OOM")[2].split("/replica")[0])

# %% fix: memory growth, before the first tensor of the process
for gpu in tf.config.list_physical_devices("GPU"):
    try:
        tf.config.experimental.set_memory_growth(gpu, True)
    except RuntimeError as error:
        print("restart the kernel and run this first:", error)

# %% batch: halve it until a step fits
import keras
import numpy as np

keras.utils.set_random_seed(0)
X, y = np.random.default_rng(0).normal(size=(256, 20)).astype("float32"), np.zeros(256)


def fit_largest_batch(build, X, y, batch_size=1024, **kwargs):
    while True:
        keras.utils.clear_session()
        model = build()
        try:
            return model, batch_size, model.fit(X, y, batch_size=batch_size, **kwargs)
        except tf.errors.ResourceExhaustedError:
            if batch_size == 1:
                raise
            batch_size //= 2


def build():
    model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
    model.compile("adam", "mse")
    return model


model, batch_size, history = fit_largest_batch(build, X, y, batch_size=64, verbose=0)
print("batch size", batch_size)


# %% check
class Full(keras.callbacks.Callback):
    def on_train_begin(self, logs=None):
        if self.params["steps"] < 256 / 16:
            raise tf.errors.ResourceExhaustedError(None, None, "OOM when allocating tensor")


found = fit_largest_batch(build, X, y, batch_size=64, callbacks=[Full()], verbose=0)[1]
assert found == 16, f"halved until it fits, got {found}"

# Output:
# OOM when allocating tensor with shape[100000,100000,1000] and type float on /job:localhost
# batch size 64
