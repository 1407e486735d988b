"""A small change of a weight changes the log loss but not the accuracy: no gradient there."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% model
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, log_loss
from sklearn.preprocessing import StandardScaler

X_scaled = StandardScaler().fit_transform(X)
model = LogisticRegression(C=0.01, max_iter=1000).fit(X_scaled, y)
w, b = model.coef_[0], model.intercept_[0]


# %% numeric gradient of the first weight
def score(shift):
    z = X_scaled @ np.append(w[0] + shift, w[1:]) + b
    p = 1 / (1 + np.exp(-z))
    return log_loss(y, p), accuracy_score(y, p > 0.5)


h = 1e-6
(loss_up, acc_up), (loss_down, acc_down) = score(h), score(-h)
loss_slope, accuracy_slope = (loss_up - loss_down) / (2 * h), (acc_up - acc_down) / (2 * h)
print(f"slope of the log loss: {loss_slope:.3f}")
print(f"slope of the accuracy: {accuracy_slope:.1f}")

# %% check
assert abs(loss_slope) > 1e-4, "the loss should say in which direction to go"
assert accuracy_slope == 0, "the accuracy should say nothing"

p = np.array([0.9, 0.6, 0.6, 0.4])  # all rows have class 1; later the model is surer
later = np.array([0.99, 0.99, 0.99, 0.001])
ones = np.ones(4, int)
assert np.mean(later > 0.5) == np.mean(p > 0.5), "one row is wrong, before and after"
assert log_loss(ones, later, labels=[0, 1]) > log_loss(ones, p, labels=[0, 1]), "loss rises"

# Output:
# slope of the log loss: 0.040
# slope of the accuracy: 0.0
