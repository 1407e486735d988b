"""An Embedding needs input_dim of the largest id + 1; IntegerLookup guards it against new ids."""

# %% error
import keras
import numpy as np

ids = np.array([[1, 2, 10]])  # ten categories, numbered from 1
try:
    keras.layers.Embedding(input_dim=10, output_dim=4)(ids)
except Exception as error:
    message = str(error)
    print(type(error).__name__ + ": ...", "is not in [0, 10)" in message)

# %% fix: the largest id + 1
layer = keras.layers.Embedding(input_dim=int(ids.max()) + 1, output_dim=4)
print("vectors:", tuple(layer(ids).shape))
assert layer(ids).shape == (1, 3, 4), "rows 0 to 10"

# %% fix: a lookup sends new ids to 0
lookup = keras.layers.IntegerLookup(vocabulary=np.arange(1, 11))
layer = keras.layers.Embedding(lookup.vocabulary_size(), 4)
print("99 becomes", int(lookup(np.array([99]))[0]))

# %% check
assert layer(lookup(np.array([[1, 99]]))).shape == (1, 2, 4), "unknown values are safe"

# Output:
# InvalidArgumentError: ... True
# vectors: (1, 3, 4)
# 99 becomes 0
