"""Collect dicts in a list, build the frame once; loc adds a single row by a new label."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% loop
import pandas as pd
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsClassifier

rows = []
for k in (1, 5, 15):
    scores = cross_val_score(KNeighborsClassifier(k), X, y)
    rows.append({"k": k, "mean": scores.mean(), "std": scores.std()})
results = pd.DataFrame(rows)
print(results.round(2))

# %% one more row
row = {"k": 50, "mean": 0.9, "std": 0.02}
results = pd.concat([results, pd.DataFrame([row])], ignore_index=True)
results.loc[len(results)] = [99, 0.5, 0.1]  # only with an index 0..n-1
print(len(results), "rows")

# %% check
assert results["k"].tolist() == [1, 5, 15, 50, 99], "concat and loc add a row each"
filtered = results[results["k"] != 5].copy()
filtered.loc[len(filtered)] = [0, 0.0, 0.0]
assert len(filtered) == 4, "label 4 existed already and was overwritten"
numbers = pd.concat([pd.DataFrame({"n": [1]}), pd.DataFrame([{}])])
assert numbers["n"].dtype == float, "a missing value turns integers into floats"

# Output:
#     k  mean   std
# 0   1  0.96  0.02
# 1   5  0.97  0.02
# 2  15  0.97  0.03
# 5 rows
