"""Balanced weights give each class the same total; as a dict they go into Keras fit."""

# %% weights
import numpy as np
from sklearn.utils.class_weight import compute_class_weight, compute_sample_weight

y = np.array([0] * 90 + [1] * 8 + [2] * 2)
classes = np.unique(y)
weights = compute_class_weight("balanced", classes=classes, y=y)
class_weight = {int(k): round(float(w), 3) for k, w in zip(classes, weights)}
print(class_weight)

rows = compute_sample_weight("balanced", y)
totals = [rows[y == k].sum() for k in classes]
print("total weight per class:", np.round(totals, 2))

# %% check
assert np.allclose(weights, len(y) / (3 * np.bincount(y))), "n / (C count)"
assert np.allclose(totals, len(y) / 3), "each class weighs the same"
assert np.isclose(rows.mean(), 1), "mean weight of the rows is 1"

# Output:
# {0: 0.37, 1: 4.167, 2: 16.667}
# total weight per class: [33.33 33.33 33.33]
