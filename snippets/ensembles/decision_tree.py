"""An unlimited tree fits the training set perfectly; limits close the gap to the test set."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% fit
from sklearn.tree import DecisionTreeClassifier, export_text, plot_tree

tree = DecisionTreeClassifier(max_depth=3, min_samples_leaf=10, random_state=0)
tree.fit(X_train, y_train)
print(f"train {tree.score(X_train, y_train):.2f}, test {tree.score(X_test, y_test):.2f}")

# %% rules
print(export_text(tree, feature_names=list(X.columns), max_depth=0))

# %% plot
import matplotlib.pyplot as plt

plt.figure(figsize=(14, 7))
names = [str(name) for name in tree.classes_]
plot_tree(tree, feature_names=list(X.columns), class_names=names, filled=True, max_depth=2)
plt.show()

# %% prune: ccp_alpha by cross-validation
from sklearn.model_selection import GridSearchCV

alphas = tree.cost_complexity_pruning_path(X_train, y_train).ccp_alphas[:-1]
full = DecisionTreeClassifier(random_state=0)
search = GridSearchCV(full, {"ccp_alpha": alphas.clip(0)}).fit(X_train, y_train)
print(f"pruned: test {search.score(X_test, y_test):.2f}")

# %% check
full.fit(X_train, y_train)
gap = [m.score(X_train, y_train) - m.score(X_test, y_test) for m in (full, tree)]
assert full.score(X_train, y_train) == 1, "an unlimited tree should learn the data by heart"
assert gap[1] < gap[0], "limits should close the gap"
assert search.best_estimator_.get_n_leaves() < full.get_n_leaves(), "pruning should cut leaves"
gaps = X_train.mask(X_train > X_train.quantile(0.9))
assert full.fit(gaps, y_train).score(gaps, y_train) > 0.9, "NaN should be accepted"

# Output:
# train 0.96, test 0.92
# |--- worst perimeter <= 106.10
# |   |--- truncated branch of depth 3
# |--- worst perimeter >  106.10
# |   |--- truncated branch of depth 3
#
# pruned: test 0.89
