"""On noise best_score_ looks better than chance; the nested score does not."""

# %% data: labels that have nothing to do with the features
import numpy as np

rng = np.random.default_rng(2)
y = np.tile([0, 1], 20)

# %% compare, on several such data sets
from sklearn.model_selection import GridSearchCV, StratifiedKFold, cross_val_score
from sklearn.neighbors import KNeighborsClassifier

grid = {"n_neighbors": [1, 3, 5, 7, 11, 15]}
flat, nested = [], []
for seed in range(6):
    X = rng.normal(size=(40, 5))
    inner = StratifiedKFold(2, shuffle=True, random_state=seed)
    outer = StratifiedKFold(4, shuffle=True, random_state=seed)
    search = GridSearchCV(KNeighborsClassifier(), grid, cv=inner)
    flat.append(search.fit(X, y).best_score_)
    nested.append(cross_val_score(search, X, y, cv=outer).mean())
print(f"accuracy on noise: best_score_ {np.mean(flat):.2f}, nested {np.mean(nested):.2f}")

# %% check
assert np.mean(flat) > 0.53, "the maximum over candidates is optimistic"
assert abs(np.mean(nested) - 0.5) < 0.04, "the outer loop takes the optimism away"

# Output:
# accuracy on noise: best_score_ 0.61, nested 0.51
