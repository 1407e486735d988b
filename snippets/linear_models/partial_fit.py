"""partial_fit trains chunk by chunk; a deep copy of the best epoch is early stopping by hand."""

# %% data
import numpy as np
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=3000, n_features=20, n_informative=5, random_state=0)
X_train, X_valid, y_train, y_valid = train_test_split(X, y, random_state=0)

# %% out of core: scaler and model see one chunk at a time
from sklearn.linear_model import SGDClassifier
from sklearn.preprocessing import StandardScaler

scaler, model = StandardScaler(), SGDClassifier(loss="log_loss", random_state=0)
for chunk in np.array_split(np.arange(len(X_train)), 10):
    scaler.partial_fit(X_train[chunk])
    model.partial_fit(scaler.transform(X_train[chunk]), y_train[chunk], classes=[0, 1])
chunked = model.score(scaler.transform(X_valid), y_valid)
print(f"after one pass in 10 chunks: {chunked:.2f}")

# %% early stopping: one call per epoch, keep the best copy
from copy import deepcopy

from sklearn.metrics import log_loss

X_train, y_train = scaler.transform(X_train[:100]), y_train[:100]  # few rows overfit
X_valid = scaler.transform(X_valid)
model = SGDClassifier(
    loss="log_loss", learning_rate="constant", eta0=0.02, penalty=None, random_state=0
)
best_loss, best_model, patience = np.inf, None, 5
for epoch in range(100):
    model.partial_fit(X_train, y_train, classes=[0, 1])
    loss = log_loss(y_valid, model.predict_proba(X_valid))
    if loss < best_loss:
        best_loss, best_epoch, best_model = loss, epoch, deepcopy(model)
    elif epoch - best_epoch >= patience:
        break
print(f"stopped early: {epoch < 99}, best validation loss {best_loss:.2f}")

# %% the first call needs all classes
try:
    SGDClassifier().partial_fit(X_train, y_train)
except ValueError as error:
    print("ValueError:", error)

# %% check
assert chunked > 0.75, "one pass should already be useful"
assert epoch < 99, "the loss should stop falling"
assert log_loss(y_valid, best_model.predict_proba(X_valid)) == best_loss, "kept the wrong copy"

# Output:
# after one pass in 10 chunks: 0.83
# stopped early: True, best validation loss 0.37
# ValueError: classes must be passed on the first call to partial_fit.
