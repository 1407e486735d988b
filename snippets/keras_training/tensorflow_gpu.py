"""The list of devices tells whether TensorFlow sees a GPU; the CPU can be forced."""

# %% check: what TensorFlow sees, and why a GPU may be missing
import os
import shutil

import keras
import tensorflow as tf

gpus = tf.config.list_physical_devices("GPU")
build = tf.sysconfig.get_build_info()
print("GPUs:", gpus)
print("built for CUDA:", build["is_cuda_build"], build.get("cuda_version"))
print("driver's program:", shutil.which("nvidia-smi"))
print("hidden by:", os.environ.get("CUDA_VISIBLE_DEVICES"))

# %% force the CPU for all: before the first tensor
try:
    tf.config.set_visible_devices([], "GPU")
except RuntimeError as error:
    print("restart the kernel and run this first:", error)

# %% force the CPU for one piece of code: building and fit
with keras.device("cpu:0"):
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
    model.compile("adam", "mse")
    history = model.fit(tf.zeros((32, 4)), tf.zeros((32, 1)), verbose=0)
print("weights on:", model.weights[0].value.device[-5:])
print("Keras sees:", keras.distribution.list_devices())  # starts them: only here, last

# %% check
assert tf.config.get_visible_devices("GPU") == [], "no GPU is visible now"
assert model.weights[0].value.device.endswith("CPU:0"), "built on the CPU"
try:
    tf.config.set_visible_devices([], "CPU")
except RuntimeError as error:
    assert "Visible devices cannot be modified after being initialized" in str(error), str(error)
else:
    raise AssertionError("too late after the first tensor")

# Output:
# GPUs: [...]
# built for CUDA: ...
# driver's program: ...
# hidden by: ...
# weights on: CPU:0
# Keras sees: ['cpu:0']
