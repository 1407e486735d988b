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

share = y_train.value_counts().max() / len(y_train)
print(f"majority share of train  {share:.2f}")
models = {
    "majority": DummyClassifier(strategy="most_frequent"),
    "one split": DecisionTreeClassifier(max_depth=1),
    "logistic": make_pipeline(StandardScaler(), LogisticRegression()),
}
accuracy = {}
for name, model in models.items():
    accuracy[name] = model.fit(X_train, y_train).score(X_test, y_test)
    print(f"{name:10} test accuracy {accuracy[name]:.2f}")

# %% check
assert accuracy["majority"] < accuracy["one split"] < accuracy["logistic"], "each step adds"
assert abs(accuracy["majority"] - share) < 0.02, "the dummy scores the majority share"

# Output:
# majority share of train  0.63
# majority   test accuracy 0.63
# one split  test accuracy 0.89
# logistic   test accuracy 0.96
