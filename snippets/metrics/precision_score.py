"""Swapping the arguments of precision gives recall; multiclass needs an average."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
y_pred = DecisionTreeClassifier(max_depth=3, random_state=0).fit(X_train, y_train).predict(X_test)

# %% score
from sklearn.metrics import precision_score

print(f"class 1: {precision_score(y_test, y_pred, zero_division=0):.3f}")
print(f"macro:   {precision_score(y_test, y_pred, average='macro', zero_division=0):.3f}")
print("each class:", precision_score(y_test, y_pred, average=None, zero_division=0).round(3))

# %% check
import warnings

import numpy as np
from sklearn.exceptions import UndefinedMetricWarning
from sklearn.metrics import recall_score

recall = recall_score(y_test, y_pred)
assert precision_score(y_pred, y_test) == recall, "swapped arguments should give the recall"
colors, guess = ["red", "red", "blue", "green"], ["red", "blue", "blue", "blue"]
macro = precision_score(colors, guess, average="macro", zero_division=0)
assert np.isclose(macro, (1 + 1 / 3 + 0) / 3), "macro: the mean, green (never predicted) counts 0"
assert precision_score(["no", "yes"], ["yes", "yes"], pos_label="yes") == 0.5, "text labels"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nothing = precision_score(y_test, np.zeros_like(y_test))
assert nothing == 0 and caught[0].category is UndefinedMetricWarning, "no positive: 0, warned"
try:
    precision_score(colors, guess)
    message = ""
except ValueError as error:
    message = str(error)
assert "average='binary'" in message, "multiclass with the default average should raise"

# Output:
# class 1: 0.943
# macro:   0.908
# each class: [0.873 0.943]
