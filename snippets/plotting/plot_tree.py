"""plot_tree draws what export_text prints; the rows that meet the condition go left."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% draw
import matplotlib.pyplot as plt
from sklearn.tree import DecisionTreeClassifier, plot_tree

tree = DecisionTreeClassifier(max_depth=2, random_state=0).fit(X, y)
names = [str(name) for name in tree.classes_]
fig, ax = plt.subplots(figsize=(12, 6), layout="constrained")
labels = {"feature_names": list(X.columns), "class_names": names}
plot_tree(tree, **labels, max_depth=3, filled=True, fontsize=9, ax=ax)
ax.set_title("The first splits")
plt.show()

# %% text
from sklearn.tree import export_text

print(export_text(tree, feature_names=list(X.columns)))

# %% one tree of a forest
from sklearn.ensemble import RandomForestClassifier

forest = RandomForestClassifier(max_depth=2, random_state=0).fit(X, y)
fig, ax = plt.subplots(figsize=(12, 6), layout="constrained")
plot_tree(forest.estimators_[0], feature_names=list(X.columns), filled=True, fontsize=9, ax=ax)
ax.set_title("Tree 0 of the forest")
plt.show()

# %% check
left = (X.iloc[:, tree.tree_.feature[0]] <= tree.tree_.threshold[0]).sum()
assert tree.tree_.n_node_samples[tree.tree_.children_left[0]] == left, "<= should go left"
assert tree.tree_.node_count == 5, "two splits should have five nodes"
root = forest.estimators_[0].tree_
assert root.n_node_samples[0] < len(X), "a bootstrap sample should hold fewer distinct rows"
assert root.weighted_n_node_samples[0] == len(X), "counted with repeats it should be all"
assert abs(tree.tree_.value[0].sum() - 1) < 1e-9, "tree_.value should hold shares"
refused = False
try:
    plot_tree(forest, ax=plt.figure("check").gca())
except Exception:
    refused = True
plt.close("check")
assert refused, "the forest itself should be refused"

# Output:
# |--- petal width (cm) <= 0.80
# |   |--- class: 0
# |--- petal width (cm) >  0.80
# |   |--- petal width (cm) <= 1.75
# |   |   |--- class: 1
# |   |--- petal width (cm) >  1.75
# |   |   |--- class: 2
