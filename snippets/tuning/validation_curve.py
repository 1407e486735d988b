"""A stronger penalty lowers the training score at once, the validation score peaks in between."""

# %% data
from sklearn.datasets import make_regression

X, y = make_regression(80, 60, n_informative=10, noise=60, random_state=0)

# %% curve
import numpy as np
from sklearn.linear_model import Ridge
from sklearn.model_selection import validation_curve

alphas = np.logspace(-3, 4, 8)
train, valid = validation_curve(Ridge(), X, y, param_name="alpha", param_range=alphas)
train, valid = train.mean(axis=1), valid.mean(axis=1)
for alpha, a, b in zip(alphas, train, valid):
    print(f"alpha {alpha:9.3f}: train {a:.2f}, validation {b:.2f}")
print("best alpha:", alphas[valid.argmax()])

# %% plot
import matplotlib.pyplot as plt

plt.semilogx(alphas, train, "o-", label="train")
plt.semilogx(alphas, valid, "o-", label="validation")
plt.xlabel("alpha")
plt.ylabel("R2")
plt.legend()
plt.show()

# %% check
assert (np.diff(train) < 0).all(), "a penalty should only lower the training score"
assert 0 < valid.argmax() < len(alphas) - 1, "the validation score should peak in between"

# Output:
# alpha     0.001: train 1.00, validation -0.98
# alpha     0.010: train 1.00, validation -0.48
# alpha     0.100: train 1.00, validation 0.36
# alpha     1.000: train 0.99, validation 0.66
# alpha    10.000: train 0.96, validation 0.64
# alpha   100.000: train 0.71, validation 0.39
# alpha  1000.000: train 0.19, validation 0.06
# alpha 10000.000: train 0.02, validation -0.03
# best alpha: 1.0
