"""On noise best_score_ looks better than chance; the nested score does not."""

# %% data: labels that have nothing to do with the features
import numpy as np

rng = np.random.default_rng(3)
X = rng.normal(size=(40, 5))
y = rng.permutation(np.tile([0, 1], 20))

# %% compare
from sklearn.model_selection import GridSearchCV, StratifiedKFold, cross_val_score
from sklearn.neighbors import KNeighborsClassifier

grid = {"n_neighbors": list(range(1, 16, 2))}
flat, nested = [], []
for seed in range(1):
    inner = StratifiedKFold(3, shuffle=True, random_state=seed)
    outer = StratifiedKFold(5, shuffle=True, random_state=seed)
    search = GridSearchCV(KNeighborsClassifier(), grid, cv=inner)
    flat.append(search.fit(X, y).best_score_)
    nested.append(cross_val_score(search, X, y, cv=outer).mean())
print(f"accuracy on noise: best_score_ {np.mean(flat):.2f}, nested {np.mean(nested):.2f}")

assert np.mean(flat) > 0.54, "the maximum over candidates is optimistic"
assert np.mean(nested) < np.mean(flat) - 0.05, "the outer loop takes the optimism away"

# Output:
# accuracy on noise: best_score_ 0.58, nested 0.38
