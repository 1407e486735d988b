"""Scaling changes kNN a lot, a tree not at all."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import cross_val_score

X, y = load_wine(return_X_y=True, as_frame=True)

# %% with and without
from sklearn.linear_model import SGDClassifier
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

models = [
    KNeighborsClassifier(),
    SGDClassifier(random_state=0),
    DecisionTreeClassifier(max_depth=3, random_state=0),
]
gain = {}
print("model                   raw  scaled")
for model in models:
    name = type(model).__name__
    raw = cross_val_score(model, X, y).mean()
    scaled = cross_val_score(make_pipeline(StandardScaler(), model), X, y).mean()
    gain[name] = scaled - raw
    print(f"{name:22} {raw:.1f} {scaled:7.1f}")

# %% check
assert gain["KNeighborsClassifier"] > 0.1, "kNN should gain"
assert gain["SGDClassifier"] > 0.1, "gradient descent should gain"
assert abs(gain["DecisionTreeClassifier"]) < 0.02, "a tree should stay as it is"

# Output:
# model                   raw  scaled
# KNeighborsClassifier   0.7     0.9
# SGDClassifier          0.6     1.0
# DecisionTreeClassifier 0.9     0.9
