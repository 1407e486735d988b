"""Among 100 noise columns selection inside a pipeline rescues kNN and finds the real features."""

# %% data: 5 informative columns first, then 100 of noise
from sklearn.datasets import make_classification

X, y = make_classification(
    400, 105, n_informative=5, n_redundant=0, shuffle=False, class_sep=1.5, random_state=0
)

# %% compare
from sklearn.feature_selection import SelectKBest
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline

everything = cross_val_score(KNeighborsClassifier(), X, y).mean()
model = make_pipeline(SelectKBest(k=5), KNeighborsClassifier())
selected = cross_val_score(model, X, y).mean()
print(f"kNN accuracy: all columns {everything:.2f}, best five {selected:.2f}")

chosen = model.fit(X, y)[0].get_support(indices=True)
found = len(set(chosen) & set(range(5)))
print("real features among the chosen:", found)

# %% check
assert selected > everything + 0.05, "noise columns hurt distances"
assert found >= 3, "most of the real features are found"

# Output:
# kNN accuracy: all columns 0.88, best five 0.97
# real features among the chosen: 4
