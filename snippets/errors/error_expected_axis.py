"""A model takes as many columns as it was built for; model.input_shape says how many."""

# %% error
import keras
import pandas as pd

train = pd.get_dummies(pd.DataFrame({"color": ["red", "green", "blue"]}), dtype=float)
test = pd.get_dummies(pd.DataFrame({"color": ["red", "green"]}), dtype=float)
model = keras.Sequential([keras.Input(train.shape[1:]), keras.layers.Dense(1)])
try:
    model.predict(test, verbose=0)
except ValueError as error:
    message = next(line for line in str(error).splitlines() if "expected axis" in line)
    print("ValueError: ...", message.split("the layer: ")[1][:55])

# %% fix: the columns of the training data
print("model wants", model.input_shape, "and got", test.shape)
aligned = test.reindex(columns=train.columns, fill_value=0)

# %% fix: one sample keeps its batch axis
print("one row:", model.predict(aligned[:1], verbose=0).shape)

# %% check
assert model.predict(train, verbose=0).shape == (3, 1), "three colours, three columns"
assert model.predict(aligned, verbose=0).shape == (2, 1), "aligned columns fit"
import tensorflow as tf

try:
    model.predict(test, verbose=0)  # predict has run with the right width
except tf.errors.InvalidArgumentError as error:
    assert "Matrix size-incompatible: In[0]: [2,2], In[1]: [3,1]" in str(error), str(error)
else:
    raise AssertionError("another width should fail in the graph")
X = aligned.to_numpy()
assert model.predict(X[:1], verbose=0).shape == (1, 1), "X[:1], not X[0]"

# Output:
# ValueError: ... expected axis -1 of input shape to have value 3, but re
# model wants (None, 3) and got (2, 2)
# one row: (1, 1)
