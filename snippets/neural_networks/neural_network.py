"""A fitted MLP is nothing but matrix products, biases and activations, layer after layer."""

# %% data
import numpy as np
from sklearn.datasets import make_moons
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier

X, y = make_moons(400, noise=0.15, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% two hidden layers
model = MLPClassifier((16, 8), activation="tanh", solver="lbfgs", max_iter=2000, random_state=0)
model.fit(X_train, y_train)
print("layers:", [X.shape[1]] + [W.shape[1] for W in model.coefs_])
score = model.score(X_test, y_test)
print(f"test accuracy: {score:.2f}")

# %% the same by hand
a = X_test
for W, b in zip(model.coefs_[:-1], model.intercepts_[:-1]):
    a = np.tanh(a @ W + b)
z = a @ model.coefs_[-1] + model.intercepts_[-1]
y_pred = (z[:, 0] > 0).astype(int)

# %% check
assert np.array_equal(y_pred, model.predict(X_test)), "by hand and predict should agree"
assert score > 0.9, "two moons should be separated"

# Output:
# layers: [2, 16, 8, 1]
# test accuracy: 0.95
