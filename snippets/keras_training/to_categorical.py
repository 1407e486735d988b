"""to_categorical makes one-hot rows; give num_classes so that every batch has the same width."""

# %% integers
import keras
import numpy as np

y = np.array([0, 2, 1, 2])
one_hot = keras.utils.to_categorical(y, num_classes=3)
print(one_hot)
labels = one_hot.argmax(axis=-1)

# %% text labels
from sklearn.preprocessing import LabelEncoder

encoder = LabelEncoder()
text = ["dog", "cat", "dog"]
targets = keras.utils.to_categorical(encoder.fit_transform(text), len(encoder.classes_))
print(encoder.classes_, targets.tolist())
back = encoder.classes_[targets.argmax(axis=1)]

# %% check
import pandas as pd

assert one_hot.shape == (4, 3) and (one_hot.sum(axis=1) == 1).all(), "one 1 per row"
assert (labels == y).all() and back.tolist() == text, "argmax should give the labels back"
series = keras.utils.to_categorical(pd.Series(y, index=[7, 8, 9, 10]))
assert np.array_equal(series, one_hot), "a Series should do as well"
assert keras.utils.to_categorical([0, 1]).shape == (2, 2), "without num_classes: max + 1"
from_one = keras.utils.to_categorical([1, 2, 3])
assert from_one.shape[1] == 4 and from_one[:, 0].sum() == 0, "labels from 1: column 0 is empty"
assert keras.utils.to_categorical([-1], num_classes=3)[0, 2] == 1, "-1 should wrap round"
assert keras.utils.to_categorical([1.9], num_classes=3)[0, 1] == 1, "floats are cut"
try:
    keras.utils.to_categorical(text)
except ValueError as error:
    assert "invalid literal for int()" in str(error), str(error)
else:
    raise AssertionError("text should be refused")

# Output:
# [[1. 0. 0.]
#  [0. 0. 1.]
#  [0. 1. 0.]
#  [0. 0. 1.]]
# ['cat' 'dog'] [[0.0, 1.0], [1.0, 0.0], [0.0, 1.0]]
