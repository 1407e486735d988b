"""heaviside(z, 1) is 1 from zero upwards, the decision of a perceptron."""

# %% step
import numpy as np

z = np.array([-2.0, -0.1, 0.0, 3.0])
print("h0=1:  ", np.heaviside(z, 1))
print("h0=0.5:", np.heaviside(z, 0.5))

# %% perceptron
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
w, b = np.array([1.0, 1.0]), -1.5
output = np.heaviside(X @ w + b, 1)
print("AND:", output)

# %% check
assert (np.heaviside(z, 1) == (z >= 0)).all(), "h0=1 should mean 1 if z >= 0, else 0"
assert output.tolist() == [0, 0, 0, 1], "only (1, 1) should reach the threshold"
missing = False
try:
    np.heaviside(z)
except TypeError:
    missing = True
assert missing, "the second argument should be required"
assert np.isnan(np.heaviside(np.nan, 1)) and not np.nan >= 0, "NaN should stay NaN only here"

# Output:
# h0=1:   [0. 0. 1. 1.]
# h0=0.5: [0.  0.  0.5 1. ]
# AND: [0. 0. 0. 1.]
