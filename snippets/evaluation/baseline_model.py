"""Majority share, one-feature rule, simple model, in this order, on the same test rows."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% benchmarks
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

print(f"majority share of train  {y_train.value_counts(normalize=True).max():.2f}")
models = {
    "majority": DummyClassifier(strategy="most_frequent"),
    "one split": DecisionTreeClassifier(max_depth=1, random_state=0),
    "logistic": make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000)),
}
accuracy = {}
for name, model in models.items():
    accuracy[name] = model.fit(X_train, y_train).score(X_test, y_test)
    print(f"{name:10} test accuracy {accuracy[name]:.2f}")

# %% check
from sklearn.datasets import load_diabetes
from sklearn.metrics import root_mean_squared_error

assert accuracy["majority"] < accuracy["one split"] < accuracy["logistic"], "each step should add"
share = y_train.value_counts(normalize=True).max()
assert abs(accuracy["majority"] - share) < 0.02, "the dummy should score the majority share"
target = load_diabetes(as_frame=True).target
rmse = root_mean_squared_error(target, target * 0 + target.mean())
assert abs(rmse - target.std(ddof=0)) < 1e-9, "RMSE of the mean: the standard deviation of y"

# Output:
# majority share of train  0.63
# majority   test accuracy 0.63
# one split  test accuracy 0.89
# logistic   test accuracy 0.96
