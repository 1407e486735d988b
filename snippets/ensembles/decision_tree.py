"""An unlimited tree fits the training set perfectly; limits close the gap to the test set."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% with and without limits
from sklearn.tree import DecisionTreeClassifier, export_text

full = DecisionTreeClassifier(random_state=0).fit(X_train, y_train)
small = DecisionTreeClassifier(max_depth=3, min_samples_leaf=10, random_state=0)
small.fit(X_train, y_train)
gap = {}
for name, tree in {"full": full, "small": small}.items():
    train, test = tree.score(X_train, y_train), tree.score(X_test, y_test)
    gap[name] = train - test
    print(f"{name:5} depth {tree.get_depth()}  train {train:.2f}  test {test:.2f}")

# %% rules
rules = export_text(small, feature_names=list(X.columns), max_depth=0)
print(rules.splitlines()[0].split("<=")[0])

# %% check
assert full.score(X_train, y_train) == 1, "an unlimited tree should learn the data by heart"
assert gap["small"] < gap["full"], "limits should close the gap"
assert "<=" in rules, "a rule compares a feature with a threshold"

# Output:
# full  depth 5  train 1.00  test 0.90
# small depth 3  train 0.96  test 0.92
# |--- worst perimeter
