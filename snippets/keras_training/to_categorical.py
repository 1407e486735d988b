"""to_categorical makes one-hot rows; give num_classes so that every batch has the same width."""

# %% encode
import keras
import numpy as np

y = np.array([0, 2, 1, 2])
one_hot = keras.utils.to_categorical(y, num_classes=3)
print(one_hot)
assert one_hot.shape == (4, 3) and (one_hot.sum(axis=1) == 1).all(), "one 1 per row"
assert (one_hot.argmax(axis=-1) == y).all(), "argmax should give the labels back"

# %% width
print("width without num_classes:", keras.utils.to_categorical([0, 1]).shape[1])

# %% what goes wrong
from_one = keras.utils.to_categorical([1, 2, 3])
print("labels from 1 to 3 give", from_one.shape[1], "columns, the first empty")
try:
    keras.utils.to_categorical(["cat", "dog"])
except ValueError as error:
    print("ValueError:", error)

# %% text labels
from sklearn.preprocessing import LabelEncoder

encoder = LabelEncoder()
one_hot = keras.utils.to_categorical(encoder.fit_transform(["dog", "cat", "dog"]))
print(encoder.classes_, one_hot.tolist())
back = encoder.classes_[one_hot.argmax(axis=1)].tolist()

# %% check
assert keras.utils.to_categorical([0, 1]).shape == (2, 2), "it takes max + 1"
assert keras.utils.to_categorical([0, 1], num_classes=3).shape == (2, 3), "num_classes fixes it"
assert from_one.shape[1] == 4 and from_one[:, 0].sum() == 0, "column 0 should be empty"
assert keras.utils.to_categorical([-1], num_classes=3)[0, 2] == 1, "-1 should wrap round"
assert back == ["dog", "cat", "dog"], "the labels should come back"

# Output:
# [[1. 0. 0.]
#  [0. 0. 1.]
#  [0. 1. 0.]
#  [0. 0. 1.]]
# width without num_classes: 2
# labels from 1 to 3 give 4 columns, the first empty
# ValueError: invalid literal for int() with base 10: 'cat'
# ['cat' 'dog'] [[0.0, 1.0], [1.0, 0.0], [0.0, 1.0]]
