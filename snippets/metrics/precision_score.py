"""Swapping the arguments of precision gives recall; multiclass needs an average."""

# %% data
import numpy as np
from sklearn.metrics import precision_score, recall_score

y_true = np.array([1, 1, 1, 0, 0, 0, 0, 0])
y_pred = np.array([1, 0, 0, 1, 0, 0, 0, 0])

# %% binary
precision = precision_score(y_true, y_pred)
recall = recall_score(y_true, y_pred)
nothing = precision_score(y_true, np.zeros(8, int), zero_division=0)
print(f"precision {precision:.2f}, recall {recall:.2f}, nothing predicted {nothing}")

# %% multiclass
colors = ["red", "red", "blue", "green"]
guess = ["red", "blue", "blue", "blue"]
each = precision_score(colors, guess, average=None, labels=["red", "blue"])
macro = precision_score(colors, guess, average="macro", zero_division=0)
print("red, blue:", each.round(2), f"macro {macro:.2f}")

# %% check
assert precision_score(y_pred, y_true) == recall, "swapped arguments give the recall"
assert np.isclose(macro, (each.sum() + 0) / 3), "macro is the mean, green counts as 0"

# Output:
# precision 0.50, recall 0.33, nothing predicted 0.0
# red, blue: [1.   0.33] macro 0.44
