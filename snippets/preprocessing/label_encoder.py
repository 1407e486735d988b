"""LabelEncoder maps sorted class names to 0..C-1 and back; unseen labels are an error."""

# %% encode
from sklearn.preprocessing import LabelEncoder

y = ["dog", "cat", "owl", "cat"]
encoder = LabelEncoder()
codes = encoder.fit_transform(y)
print(codes, encoder.classes_)
print(encoder.inverse_transform([2, 0]))

# %% unseen label
try:
    encoder.transform(["fox"])
except ValueError as error:
    print("ValueError:", error)

# %% check
assert codes.tolist() == [1, 0, 2, 0], "codes follow the sorted names"
assert encoder.inverse_transform(codes).tolist() == y, "round trip"

# Output:
# [1 0 2 0] ['cat' 'dog' 'owl']
# ['owl' 'cat']
# ValueError: y contains previously unseen labels: ...'fox'...
