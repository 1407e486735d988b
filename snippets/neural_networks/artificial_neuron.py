"""One sigmoid neuron with the weights of a logistic regression gives the same probabilities."""

# %% data
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = StandardScaler().fit_transform(X)

# %% neuron
model = LogisticRegression(max_iter=1000).fit(X, y)
w, b = model.coef_[0], model.intercept_[0]
z = X @ w + b  # weighted sum plus bias
a = 1 / (1 + np.exp(-z))  # activation

print("weights:", w.shape, f"bias: {b:.2f}")
print("first outputs:", a[18:22].round(3))

# %% without the bias the origin sits on the boundary
at_origin = 1 / (1 + np.exp(-(np.zeros(X.shape[1]) @ w)))
print("without bias, at the origin:", at_origin)

# %% check
assert np.allclose(a, model.predict_proba(X)[:, 1]), "the neuron is the logistic regression"
assert at_origin == 0.5, "no bias: the boundary passes through the origin"

# Output:
# weights: (30,) bias: 0.22
# first outputs: [0.    0.926 0.999 1.   ]
# without bias, at the origin: 0.5
