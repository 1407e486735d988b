"""expit is the sigmoid without overflow, logit its inverse."""

# %% sigmoid
import numpy as np
from scipy.special import expit, logit, softmax

x = np.array([-1000.0, -2.0, 0.0, 2.0, 1000.0])
p = expit(x)
print("expit:", p.round(3))

# %% blend two models in logit space
P = np.array([[0.9, 0.5], [0.99, 0.5]])
blend = expit(logit(P).mean(axis=0))
print("mean:", P.mean(axis=0), " logit mean:", blend.round(3))

# %% softmax needs its axis
X = np.array([[1.0, 2.0], [3.0, 3.0]])

# %% check
assert p[0] == 0 and p[-1] == 1, "saturates without a warning"
assert np.allclose(p[1:4], 1 / (1 + np.exp(-x[1:4]))), "the plain formula, where it is safe"
assert np.allclose(logit(p[1:4]), x[1:4]), "logit should undo expit"
assert blend[0] > P.mean(axis=0)[0], "the logit mean leans to the confident model"
assert np.allclose(softmax(X, axis=1).sum(axis=1), 1), "each row sums to 1"
assert np.isclose(softmax(X).sum(), 1), "without axis the whole array sums to 1"

# Output:
# expit: [0.    0.119 0.5   0.881 1.   ]
# mean: [0.945 0.5  ]  logit mean: [0.968 0.5  ]
