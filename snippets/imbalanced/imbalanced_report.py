"""Specificity is the recall of the negatives; the geometric mean punishes a class never found."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% score
from imblearn.metrics import (
    classification_report_imbalanced,
    geometric_mean_score,
    specificity_score,
)
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import make_scorer
from sklearn.model_selection import cross_val_score

model = RandomForestClassifier(50, random_state=0).fit(X_train, y_train)
pred = model.predict(X_test)
print(f"geometric mean {geometric_mean_score(y_test, pred):.1f}")
report = classification_report_imbalanced(y_test, pred)
print(report.split("\n")[0].split())

# %% as a scorer
scores = cross_val_score(model, X, y, cv=3, scoring=make_scorer(specificity_score))
print(f"specificity {scores.mean():.1f}")

# %% check
import numpy as np
from sklearn.metrics import recall_score

found = specificity_score(y_test, pred)
negative = recall_score(y_test, pred, pos_label=0)
assert np.isclose(found, negative), "the recall of class 0"
both = [negative, recall_score(y_test, pred)]
assert np.isclose(geometric_mean_score(y_test, pred), np.sqrt(np.prod(both))), "of the recalls"
never = np.zeros(len(y_test))
assert specificity_score(y_test, never) == 1, "never positive: specificity 1"
assert geometric_mean_score(y_test, never) == 0, "and geometric mean 0"
words = np.where(y_test == 1, "yes", "no")
assert specificity_score(words, words, pos_label="yes") == 1, "text labels need pos_label"

# Output:
# geometric mean 0.9
# ['pre', 'rec', 'spe', 'f1', 'geo', 'iba', 'sup']
# specificity 0.9
