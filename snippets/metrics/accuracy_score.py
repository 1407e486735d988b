"""Accuracy needs labels; a classifier's own score is the same number."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = DecisionTreeClassifier(max_depth=3, random_state=0).fit(X_train, y_train)

# %% score
from sklearn.metrics import accuracy_score

proba = model.predict_proba(X_test)[:, 1]
y_pred = (proba > 0.5).astype(int)
accuracy = accuracy_score(y_test, y_pred)
n_right = accuracy_score(y_test, y_pred, normalize=False)
print(f"accuracy {accuracy:.3f}: {n_right:.0f} of {len(y_test)} right")

# %% check
assert accuracy == model.score(X_test, y_test), "score of a classifier is accuracy"
assert accuracy == (y_pred == y_test).mean(), "the mean of the matches"

# Output:
# accuracy 0.916: 131 of 143 right
