"""A diagonal boundary costs a tree many leaves; the difference of the features a single split."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame(rng.uniform(-1, 1, size=(500, 2)), columns=["x1", "x2"])
y = (X["x1"] > X["x2"]).astype(int)  # diagonal boundary

# %% compare
from sklearn.model_selection import cross_val_score
from sklearn.tree import DecisionTreeClassifier

tree = DecisionTreeClassifier(random_state=0)
angle = np.pi / 4
turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
versions = {
    "as they are": X,
    "with x1 - x2": X.assign(difference=X["x1"] - X["x2"]),
    "rotated 45 degrees": X.to_numpy() @ turn,
}
leaves, accuracy = {}, {}
for name, data in versions.items():
    accuracy[name] = cross_val_score(tree, data, y, cv=5).mean()
    leaves[name] = tree.fit(data, y).get_n_leaves()
    print(f"{name:19} leaves {leaves[name]:2d}  accuracy {accuracy[name]:.2f}")

# %% check
from sklearn.decomposition import PCA
from sklearn.ensemble import RandomForestClassifier
from sklearn.pipeline import make_pipeline

assert leaves["rotated 45 degrees"] == 2, "one split should do after the rotation"
assert leaves["with x1 - x2"] == 2, "one split should do with the difference"
assert leaves["as they are"] > 10, "a diagonal should need a staircase"
assert accuracy["rotated 45 degrees"] > accuracy["as they are"], "rotation should generalize"
assert tree.fit(X * [10, 0.1], y).get_n_leaves() == leaves["as they are"], "scaling: no change"
forest = RandomForestClassifier(50, random_state=0)
before = cross_val_score(forest, X, y).mean()
after = cross_val_score(forest, versions["rotated 45 degrees"], y).mean()
assert before < after, "a forest should depend on the axes too"
straight = (X["x1"] > 0.2).astype(int)
plain = cross_val_score(tree, X, straight).mean()
turned = cross_val_score(make_pipeline(PCA(), tree), X, straight).mean()
assert turned < plain, "PCA may spoil axes that were good"

# Output:
# as they are         leaves 24  accuracy 0.96
# with x1 - x2        leaves  2  accuracy 1.00
# rotated 45 degrees  leaves  2  accuracy 1.00
