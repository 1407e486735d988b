"""A small change of a weight changes the log loss but not the accuracy: no gradient there."""

# %% data
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, log_loss
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = StandardScaler().fit_transform(X)
model = LogisticRegression(C=0.01, max_iter=1000).fit(X, y)
w, b = model.coef_[0], model.intercept_[0]


# %% numeric gradient of the first weight
def score(shift):
    z = X @ (w + np.eye(30)[0] * shift) + b
    p = 1 / (1 + np.exp(-z))
    return log_loss(y, p), accuracy_score(y, p > 0.5)


h = 1e-6
(loss_up, acc_up), (loss_down, acc_down) = score(h), score(-h)
loss_slope, accuracy_slope = (loss_up - loss_down) / (2 * h), (acc_up - acc_down) / (2 * h)
print(f"slope of the log loss: {loss_slope:.3f}")
print(f"slope of the accuracy: {accuracy_slope:.1f}")

# %% check
assert abs(loss_slope) > 1e-4, "the loss says in which direction to go"
assert accuracy_slope == 0, "the accuracy says nothing"

# Output:
# slope of the log loss: 0.040
# slope of the accuracy: 0.0
