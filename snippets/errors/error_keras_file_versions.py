"""A config of another Keras version has unknown arguments; a subclass that drops them loads it."""

# %% data: an h5 file as Keras 2 wrote it
import json

import h5py
import keras

layers = [{"class_name": "InputLayer", "config": {"batch_input_shape": [None, 8, 8, 3]}}]
depthwise = {"name": "dw", "kernel_size": [3, 3], "groups": 1}
layers.append({"class_name": "DepthwiseConv2D", "config": depthwise})
model = keras.Sequential([keras.Input((8, 8, 3)), keras.layers.DepthwiseConv2D(3, name="dw")])
model.save("old.h5")
with h5py.File("old.h5", "r+") as file:
    config = {"class_name": "Sequential", "config": {"name": "old", "layers": layers}}
    file.attrs["model_config"] = json.dumps(config)

# %% error
try:
    keras.saving.load_model("old.h5", compile=False)
except (TypeError, ValueError) as error:
    print(type(error).__name__, str(error).split("Exception encountered: ")[-1])


# %% fix: a class that drops what it does not know any more
class Old(keras.layers.DepthwiseConv2D):
    def __init__(self, *args, groups=1, **kwargs):
        super().__init__(*args, **kwargs)


objects = {"DepthwiseConv2D": Old}
loaded = keras.saving.load_model("old.h5", custom_objects=objects, compile=False)
print(loaded.output_shape)

# %% check
import numpy as np

x = np.random.default_rng(0).normal(size=(2, 8, 8, 3)).astype("float32")
assert np.allclose(loaded(x), model(x)), "the weights came along"


def message(name, **options):
    entry = {"class_name": name, "config": {"name": "x"} | options}
    with h5py.File("old.h5", "r+") as file:
        inner = {"name": "old", "layers": [layers[0], entry]}
        file.attrs["model_config"] = json.dumps(config | {"config": inner})
    try:
        keras.saving.load_model("old.h5", compile=False, safe_mode=False)
    except Exception as error:
        return str(error)


assert "{'time_major': False}" in message("LSTM", units=2, time_major=False), "gone in Keras 3"
assert "Unknown layer: 'TFOpLambda'" in message("TFOpLambda", function="math.add"), "gone too"
said = message("Lambda", function_type="lambda", function=["UUFBQQ==\n", None, None])
assert "bad marshal data (unknown type code)" in said, said

# Output:
# TypeError Unrecognized keyword arguments passed to DepthwiseConv2D: {'groups': 1}
# (None, 6, 6, 3)
