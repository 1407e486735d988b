"""A perceptron separates linear data but not XOR, and is SGDClassifier with perceptron loss."""

# %% data
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

X, y = load_iris(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% fit
from sklearn.linear_model import Perceptron
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), Perceptron(random_state=0)).fit(X_train, y_train)
print(f"test accuracy {model.score(X_test, y_test):.2f}")
print("labels only:", model.predict(X_test)[:5].tolist())

# %% check
import numpy as np
from sklearn.linear_model import SGDClassifier

A, b = X.iloc[:, 2:].to_numpy(), (y == 0).astype(int)  # setosa or not, from the petals
perceptron = Perceptron(random_state=0).fit(A, b)
assert perceptron.score(A, b) == 1, "setosa should be linearly separable"
assert not hasattr(perceptron, "predict_proba"), "a step should have no probabilities"
step = (A @ perceptron.coef_[0] + perceptron.intercept_[0] > 0).astype(int)
assert np.array_equal(step, perceptron.predict(A)), "predict should be a step of the weighted sum"
sgd = SGDClassifier(
    loss="perceptron", learning_rate="constant", eta0=1, penalty=None, random_state=0
).fit(A, b)
assert np.array_equal(sgd.coef_, perceptron.coef_), "SGD should give the same weights"
corners = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
accuracy = {
    name: Perceptron(random_state=0, tol=None).fit(corners, gate).score(corners, gate)
    for name, gate in {"AND": [0, 0, 0, 1], "OR": [0, 1, 1, 1], "XOR": [0, 1, 1, 0]}.items()
}
assert accuracy["AND"] == accuracy["OR"] == 1 > accuracy["XOR"], "no line should separate XOR"

# Output:
# test accuracy 0.92
# labels only: [0, 0, 0, 0, 1]
