"""A class missing in the fold breaks log_loss until labels= names all classes of the model."""

# %% data: the validation fold lacks class 2
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression

X, y = load_iris(return_X_y=True, as_frame=True)
model = LogisticRegression(max_iter=1000).fit(X[::2], y[::2])
X_valid, y_valid = X[1:100:2], y[1:100:2]
proba = model.predict_proba(X_valid)
print("columns:", proba.shape[1], "classes in y_valid:", len(set(y_valid)))

# %% error
from sklearn.metrics import log_loss, roc_auc_score

for metric, arguments in [(log_loss, {}), (roc_auc_score, {"multi_class": "ovr"})]:
    try:
        metric(y_valid, proba, **arguments)
    except ValueError as error:
        print("ValueError:", " ".join(str(error).split()[:2]), "...")

# %% fix
loss = log_loss(y_valid, proba, labels=model.classes_)
print(f"log loss {loss:.2f}")

# %% fix: a class the model never saw
import numpy as np

small = LogisticRegression(max_iter=1000).fit(X[:100], y[:100])
full = np.zeros((len(X), 3))
full[:, small.classes_] = small.predict_proba(X)

# %% check
assert 0 < loss < 0.5, "labels= tells which column is which class"
assert full.shape == (150, 3) and np.allclose(full.sum(axis=1), 1), "one column per class"

# Output:
# columns: 3 classes in y_valid: 2
# ValueError: y_true and ...
# ValueError: Number of ...
# log loss 0.12
