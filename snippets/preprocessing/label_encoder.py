"""LabelEncoder maps sorted class names to 0..C-1 and back; unseen labels are an error."""

# %% data
import pandas as pd

y_train = pd.Series(["dog", "cat", "owl", "cat"])
y_test = pd.Series(["owl", "dog"])

# %% encode
from sklearn.preprocessing import LabelEncoder

encoder = LabelEncoder()
codes = encoder.fit_transform(y_train)
test_codes = encoder.transform(y_test)
print(codes, dict(enumerate(encoder.classes_)))
numbers = dict(zip(encoder.classes_, range(len(encoder.classes_))))  # name to number

# %% decode: names of predicted codes
print(encoder.inverse_transform([2, 0]))

# %% check
from sklearn.preprocessing import LabelBinarizer

assert codes.tolist() == [1, 0, 2, 0], "codes should follow the sorted names"
assert test_codes.tolist() == [2, 1], "the test labels should get the training codes"
assert encoder.inverse_transform(codes).tolist() == y_train.tolist(), "round trip"
assert numbers == {"cat": 0, "dog": 1, "owl": 2}, "name to number"
for labels, text in [(["fox"], "previously unseen labels"), ([["a", "b"]], "be a 1d array")]:
    try:
        encoder.transform(labels)
        message = ""
    except ValueError as error:
        message = str(error)
    assert text in message, f"{labels} should raise {text!r}"
assert LabelBinarizer().fit_transform(y_train).shape == (4, 3), "three classes: three columns"
assert LabelBinarizer().fit_transform(y_test).shape == (2, 1), "two classes: one column"

# Output:
# [1 0 2 0] {0: 'cat', 1: 'dog', 2: 'owl'}
# ['owl' 'cat']
