"""to_categorical is imported from keras.utils."""

# %% error
import importlib

for module in ["keras.utils.np_utils", "keras.utils.vis_utils", "keras.layers.core"]:
    try:
        importlib.import_module(module)
    except ModuleNotFoundError as error:
        print("ModuleNotFoundError:", error)

# %% fix
from keras.utils import to_categorical

print(to_categorical([0, 2, 1], num_classes=3))

# %% check
assert to_categorical([0, 2, 1]).shape == (3, 3), "one row per label"

# Output:
# ModuleNotFoundError: No module named 'keras.utils.np_utils'
# ModuleNotFoundError: No module named 'keras.utils.vis_utils'
# ModuleNotFoundError: No module named 'keras.layers.core'
# [[1. 0. 0.]
#  [0. 0. 1.]
#  [0. 1. 0.]]
