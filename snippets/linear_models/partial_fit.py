"""partial_fit trains chunk by chunk; a deep copy of the best epoch is early stopping by hand."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_valid, y_train, y_valid = train_test_split(X, y, stratify=y, random_state=0)

# %% chunks; of a file: for chunk in pd.read_csv(path, chunksize=100_000)
import numpy as np
from sklearn.linear_model import SGDClassifier
from sklearn.preprocessing import StandardScaler

classes = np.unique(y_train)
scaler, model = StandardScaler(), SGDClassifier(loss="log_loss", random_state=0)
for rows in np.array_split(np.arange(len(X_train)), 10):
    chunk, target = X_train.iloc[rows], y_train.iloc[rows]
    scaler.partial_fit(chunk)
    model.partial_fit(scaler.transform(chunk), target, classes=classes)
print(f"after one pass in 10 chunks: {model.score(scaler.transform(X_valid), y_valid):.2f}")

# %% early stopping: one call per epoch, keep the best copy
from copy import deepcopy

from sklearn.metrics import log_loss

Z_train, Z_valid = scaler.transform(X_train), scaler.transform(X_valid)
best_loss, best_epoch, best_model = np.inf, 0, None
for epoch in range(100):
    model.partial_fit(Z_train, y_train)
    loss = log_loss(y_valid, model.predict_proba(Z_valid))
    if loss < best_loss:
        best_loss, best_epoch, best_model = loss, epoch, deepcopy(model)
    elif epoch - best_epoch >= 5:
        break
print(f"stopped early: {epoch < 99}")

# %% check
assert model.score(Z_valid, y_valid) > 0.9, "one pass and a few epochs should be useful"
assert log_loss(y_valid, best_model.predict_proba(Z_valid)) == best_loss, "the best copy is kept"
messages = []
balanced, stopping = SGDClassifier(class_weight="balanced"), SGDClassifier(early_stopping=True)
for bad, given in [(SGDClassifier(), None), (balanced, classes), (stopping, classes)]:
    try:
        bad.partial_fit(Z_train, y_train, classes=given)
    except ValueError as error:
        messages.append(str(error))
assert len(messages) == 3, "no classes, balanced weights and early_stopping should be refused"
assert "classes must be passed" in messages[0], "the first call needs all classes"

# Output:
# after one pass in 10 chunks: 0.96
# stopped early: True
