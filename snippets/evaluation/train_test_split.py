"""train_test_split keeps rows aligned; stratify keeps the class shares; the seed repeats it."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% split
from sklearn.model_selection import train_test_split

X_train, X_test, y_train, y_test = train_test_split(
    X, y, test_size=0.2, stratify=y, random_state=0
)
print("shapes:", X_train.shape, X_test.shape, y_train.shape, y_test.shape)
print(f"positives: {y.mean():.3f} all, {y_train.mean():.3f} train, {y_test.mean():.3f} test")

# %% check
again = train_test_split(X, y, test_size=0.2, stratify=y, random_state=0)
default_train, default_test = train_test_split(X, random_state=0)
assert (X_train.index == y_train.index).all(), "X and y should keep the same rows"
assert abs(y_train.mean() - y_test.mean()) < 0.01, "stratify should keep the class share"
assert again[1].equals(X_test), "the same seed should give the same split"
assert round(len(default_test) / len(X), 2) == 0.25, "the default test share should be 0.25"

# Output:
# shapes: (455, 30) (114, 30) (455,) (114,)
# positives: 0.627 all, 0.626 train, 0.632 test
