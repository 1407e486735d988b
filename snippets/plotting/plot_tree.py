"""plot_tree draws what export_text prints; the rows that meet the condition go left."""

# %% data
from sklearn.datasets import load_iris

iris = load_iris(as_frame=True)
X, y = iris.data, iris.target

# %% fit and draw
import matplotlib.pyplot as plt
from sklearn.tree import DecisionTreeClassifier, export_text, plot_tree

tree = DecisionTreeClassifier(max_depth=2, random_state=0).fit(X, y)
fig, ax = plt.subplots(figsize=(9, 5), layout="constrained")
boxes = plot_tree(
    tree, feature_names=X.columns, class_names=iris.target_names, filled=True, fontsize=9, ax=ax
)
ax.set_title("Iris, a tree of depth 2")
plt.show()

# %% the same as text
print(export_text(tree, feature_names=list(X.columns)))
threshold = tree.tree_.threshold[0]
left = (X.iloc[:, tree.tree_.feature[0]] <= threshold).sum()

# %% check
assert tree.tree_.n_node_samples[tree.tree_.children_left[0]] == left, "<= goes left"
assert tree.tree_.node_count == 5, "two splits have five nodes"

# Output:
# |--- petal width (cm) <= 0.80
# |   |--- class: 0
# |--- petal width (cm) >  0.80
# |   |--- petal width (cm) <= 1.75
# |   |   |--- class: 1
# |   |--- petal width (cm) >  1.75
# |   |   |--- class: 2
