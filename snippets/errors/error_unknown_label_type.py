"""A classifier rejects a continuous target; threshold it or take a regressor."""

# %% error
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.utils.multiclass import type_of_target

X, y = load_diabetes(return_X_y=True, as_frame=True)
y = y + 0.5  # whole floats would pass as classes
print("type of target:", type_of_target(y))
try:
    LogisticRegression().fit(X, y)
except ValueError as error:
    print("ValueError:", str(error).split(". ")[0])

# %% fix
high = (y > 150).astype(int)
classifier = LogisticRegression().fit(X, high)
regressor = LinearRegression().fit(X, y)
print(f"accuracy {classifier.score(X, high):.2f}, R2 {regressor.score(X, y):.2f}")

# %% check
assert type_of_target(high) == "binary", "two classes now"
assert classifier.score(X, high) > 0.7, "the classifier should train"

# Output:
# type of target: continuous
# ValueError: Unknown label type: continuous
# accuracy 0.76, R2 0.52
