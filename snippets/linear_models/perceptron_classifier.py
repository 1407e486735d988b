"""A perceptron separates linear data but not XOR, and is SGDClassifier with perceptron loss."""

# %% data
import numpy as np
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True)
X, y = X[:, 2:], (y == 0).astype(int)  # setosa or not, from the petals

# %% fit
from sklearn.linear_model import Perceptron, SGDClassifier

perceptron = Perceptron(random_state=0).fit(X, y)
outputs = set(perceptron.predict(X).tolist())
print("accuracy on setosa", perceptron.score(X, y), " outputs", outputs)
step = (X @ perceptron.coef_[0] + perceptron.intercept_[0] > 0).astype(int)

# %% the same by SGD
sgd = SGDClassifier(
    loss="perceptron", learning_rate="constant", eta0=1, penalty=None, random_state=0
).fit(X, y)

# %% XOR
X_xor, y_xor = np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), [0, 1, 1, 0]
accuracy = Perceptron(random_state=0).fit(X_xor, y_xor).score(X_xor, y_xor)
print("accuracy on XOR   ", accuracy)

# %% check
assert perceptron.score(X, y) == 1, "setosa should be linearly separable"
assert not hasattr(perceptron, "predict_proba"), "a step has no probabilities"
assert np.array_equal(step, perceptron.predict(X)), "predict should be a step of the weighted sum"
assert np.array_equal(sgd.coef_, perceptron.coef_), "weights should be equal"
assert accuracy < 1, "no line separates XOR"

# Output:
# accuracy on setosa 1.0  outputs {0, 1}
# accuracy on XOR    0.5
