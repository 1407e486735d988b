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

# %% fix: a lookup sends new ids to 0
lookup = keras.layers.IntegerLookup(vocabulary=np.arange(1, 11))
safe = keras.layers.Embedding(lookup.vocabulary_size(), 4)
print("99 becomes", int(lookup(np.array([99]))[0]))

# %% check
assert layer(ids).shape == (1, 3, 4), "rows 0 to 10"
assert safe(lookup(np.array([[1, 99]]))).shape == (1, 2, 4), "unknown values are safe"
wrapped = layer(np.array([-1, 10]))
assert np.allclose(wrapped[0], wrapped[1]), "-1 silently takes the last row"
model = keras.Sequential([keras.Input((1,), dtype="int32"), layer])
model.compile("sgd", "mse", jit_compile=True)
clamped = model.predict(np.array([[10], [99]]), verbose=0)
assert np.allclose(clamped[0], clamped[1]), "with XLA a too large id takes the last row too"

# Output:
# InvalidArgumentError: ... True
# vectors: (1, 3, 4)
# 99 becomes 0
