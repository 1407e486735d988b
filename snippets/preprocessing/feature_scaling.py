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
    print(f"{name:22} {raw:.2f} {scaled:7.2f}")

# %% check
assert gain["KNeighborsClassifier"] > 0.1, "distances need comparable columns"
assert gain["SGDClassifier"] > 0.1, "gradient descent needs comparable columns"
assert abs(gain["DecisionTreeClassifier"]) < 0.02, "a tree does not care"

# Output:
# model                   raw  scaled
# KNeighborsClassifier   0.69    0.95
# SGDClassifier          0.61    0.99
# DecisionTreeClassifier 0.89    0.89
