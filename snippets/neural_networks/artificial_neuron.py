"""One sigmoid neuron with the weights of a logistic regression gives the same probabilities."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% neuron
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

X_scaled = StandardScaler().fit_transform(X)
model = LogisticRegression(max_iter=1000).fit(X_scaled, y)
w, b = model.coef_[0], model.intercept_[0]
z = X_scaled @ w + b  # weighted sum plus bias
a = 1 / (1 + np.exp(-z))  # activation
print("weights:", w.shape, f"bias: {b:.2f}")
print("outputs from", a.min().round(3), "to", a.max().round(3))

# %% in Keras: learns the same weights, without penalty
import keras

neuron = keras.Sequential(
    [keras.Input(X_scaled.shape[1:]), keras.layers.Dense(1, activation="sigmoid")]
)
neuron.compile(optimizer="adam", loss="binary_crossentropy")

# %% check
assert np.allclose(a, model.predict_proba(X_scaled)[:, 1]), "the neuron: a logistic regression"
neuron.set_weights([w[:, None], np.array([b])])
in_keras = neuron.predict(X_scaled, verbose=0)[:, 0]
assert np.allclose(in_keras, a, atol=1e-5), "one Dense unit should compute the same"
at_origin = 1 / (1 + np.exp(-(np.zeros(len(w)) @ w)))
assert at_origin == 0.5, "without bias the boundary passes through the origin"

# Output:
# weights: (30,) bias: 0.22
# outputs from 0.0 to 1.0
