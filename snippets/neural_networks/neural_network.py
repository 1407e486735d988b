"""A fitted MLP is nothing but matrix products, biases and activations, layer after layer."""

# %% data
from sklearn.datasets import make_moons
from sklearn.model_selection import train_test_split

X, y = make_moons(400, noise=0.15, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% two hidden layers
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

network = MLPClassifier((16, 8), activation="tanh", solver="lbfgs", max_iter=2000, random_state=0)
model = make_pipeline(StandardScaler(), network).fit(X_train, y_train)
print("layers:", [X.shape[1]] + [W.shape[1] for W in network.coefs_])
score = model.score(X_test, y_test)
print(f"test accuracy: {score:.2f}")

# %% the same by hand, for two classes
import numpy as np

a = model[0].transform(X_test)
for W, b in zip(network.coefs_[:-1], network.intercepts_[:-1], strict=True):
    a = np.tanh(a @ W + b)  # hidden layers
z = a @ network.coefs_[-1] + network.intercepts_[-1]
probability = 1 / (1 + np.exp(-z[:, 0]))  # output layer

# %% check
by_model = model.predict_proba(X_test)[:, 1]
assert np.allclose(probability, by_model), "by hand and predict_proba should agree"
assert score > 0.9, "two moons should be separated"

# Output:
# layers: [2, 16, 8, 1]
# test accuracy: 0.96
