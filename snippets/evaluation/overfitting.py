"""A deeper tree first cures underfitting, then overfits: train keeps rising, validation falls."""

# %% data
from sklearn.datasets import make_regression

X, y = make_regression(300, 5, noise=60, random_state=0)

# %% curve
import matplotlib.pyplot as plt
from sklearn.model_selection import validation_curve
from sklearn.tree import DecisionTreeRegressor

depths = [1, 2, 3, 4, 6, 8, 12]
train, valid = validation_curve(
    DecisionTreeRegressor(random_state=0), X, y, param_name="max_depth", param_range=depths
)
train, valid = train.mean(axis=1), valid.mean(axis=1)
print("depth  train R2  validation R2")
for depth, a, b in zip(depths, train, valid):
    print(f"{depth:5} {a:9.2f} {b:14.2f}")

# %% plot
plt.plot(depths, train, "o-", label="train")
plt.plot(depths, valid, "o-", label="validation")
plt.xlabel("max_depth")
plt.ylabel("R2")
plt.legend()
plt.show()

# %% check
best = valid.argmax()
assert 0 < best < len(depths) - 1, "the best depth should lie between underfitting and overfitting"
assert train[-1] > 0.99 and valid[-1] < valid[best], "the deepest tree should overfit"
assert train[0] < 0.5, "the stump should underfit even the training data"

# Output:
# depth  train R2  validation R2
#     1      0.24           0.05
#     2      0.45           0.21
#     3      0.60           0.31
#     4      0.72           0.41
#     6      0.88           0.45
#     8      0.96           0.46
#    12      1.00           0.38
