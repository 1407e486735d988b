"""Accuracy needs labels; probabilities are turned into labels with argmax and classes_."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = DecisionTreeClassifier(max_depth=3, random_state=0).fit(X_train, y_train)

# %% score
from sklearn.metrics import accuracy_score

y_pred = model.predict(X_test)
accuracy = accuracy_score(y_test, y_pred)
n_right = accuracy_score(y_test, y_pred, normalize=False)
print(f"accuracy {accuracy:.3f}: {n_right:.0f} of {len(y_test)} right")

# %% probabilities
proba = model.predict_proba(X_test)  # of Keras: model.predict(X_test), for a softmax
labels = model.classes_[proba.argmax(axis=1)]
print(f"from probabilities {accuracy_score(y_test, labels):.3f}")

# %% check
assert accuracy == model.score(X_test, y_test), "score of a classifier should be accuracy"
assert accuracy == (y_test == y_pred).mean(), "it should be the mean of the matches"
assert (labels == y_pred).all(), "argmax over the classes should be predict"
try:
    accuracy_score(y_test, proba[:, 1])
    message = ""
except ValueError as error:
    message = str(error)
assert "mix of binary and continuous" in message, "probabilities should raise an error"
multilabel = accuracy_score([[1, 0], [1, 1]], [[1, 0], [1, 0]])
assert multilabel == 0.5, "a multilabel row should count only when every label is right"

# Output:
# accuracy 0.916: 131 of 143 right
# from probabilities 0.916
