"""Collect dicts in a list, build the frame once; loc adds a single row by a new label."""

# %% loop
import pandas as pd
from sklearn.datasets import load_iris
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsClassifier

X, y = load_iris(return_X_y=True, as_frame=True)
rows = []
for k in (1, 5, 15):
    scores = cross_val_score(KNeighborsClassifier(k), X, y)
    rows.append({"k": k, "mean": scores.mean(), "std": scores.std()})
results = pd.DataFrame(rows)
print(results.round(2))

# %% one more row
results.loc[len(results)] = [50, 0.9, 0.02]
print(len(results), "rows")

part = pd.DataFrame({"k": [99], "mean": [0.5], "std": [0.1]})
longer = pd.concat([results, part], ignore_index=True)
filtered = results[results["k"] != 5].copy()
filtered.loc[len(filtered)] = [0, 0.0, 0.0]

# %% check
assert results.shape == (4, 3) and results.loc[3, "k"] == 50, "loc with a new label adds a row"
assert longer.index.tolist() == [0, 1, 2, 3, 4], "concat adds a part"
assert len(filtered) == 3, "label 3 existed already and was overwritten"

# Output:
#     k  mean   std
# 0   1  0.96  0.02
# 1   5  0.97  0.02
# 2  15  0.97  0.03
# 4 rows
