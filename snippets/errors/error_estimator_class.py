"""clone, which cross-validation calls first, wants an object; a class raises a TypeError."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% error
from sklearn.base import clone
from sklearn.model_selection import cross_val_score
from sklearn.naive_bayes import GaussianNB

try:
    clone(GaussianNB)
except TypeError as error:
    print("TypeError:", str(error)[:25])

# %% error: the same slip with fit
try:
    GaussianNB.fit(X, y)
except AttributeError as error:
    print("AttributeError:", error)

# %% fix
accuracy = cross_val_score(GaussianNB(), X, y).mean()
print(f"accuracy {accuracy:.2f}")

# %% check
from sklearn.preprocessing import StandardScaler

try:
    StandardScaler.fit_transform(X)
except TypeError as error:
    said = "TransformerMixin.fit_transform() missing 1 required positional argument: 'X'"
    assert str(error) == said, str(error)
else:
    raise AssertionError("fit_transform of the class should fail")
assert accuracy > 0.9, "an instance works"

# Output:
# TypeError: Cannot clone object. You
# AttributeError: 'DataFrame' object has no attribute '_validate_params'
# accuracy 0.95
