"""Selecting features on all rows makes pure noise look predictable; a pipeline does not."""

# %% data: noise, nothing to learn
import numpy as np

rng = np.random.default_rng(3)
X = rng.normal(size=(100, 2000))
y = rng.integers(0, 2, size=100)

# %% leak: selection sees the validation rows
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline

selected = SelectKBest(k=20).fit_transform(X, y)
leaky = cross_val_score(LogisticRegression(), selected, y).mean()

# %% honest: selection inside the folds
model = make_pipeline(SelectKBest(k=20), LogisticRegression())
honest = cross_val_score(model, X, y).mean()
print(f"accuracy on noise: selected before {leaky:.2f}, in the pipeline {honest:.2f}")

# %% check
assert leaky > 0.75, "the leak should invent a signal"
assert abs(honest - 0.5) < 0.15, "the honest score should be chance"

# Output:
# accuracy on noise: selected before 0.85, in the pipeline 0.47
