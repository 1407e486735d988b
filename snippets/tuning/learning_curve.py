"""More rows lower the training score and raise the validation score of a flexible model."""

# %% data
from sklearn.datasets import make_classification

X, y = make_classification(2000, n_informative=6, flip_y=0.1, random_state=0)

# %% curve
from sklearn.model_selection import learning_curve
from sklearn.tree import DecisionTreeClassifier

model = DecisionTreeClassifier(max_depth=8, random_state=0)
sizes, train, valid = learning_curve(
    model, X, y, train_sizes=[0.05, 0.2, 0.5, 1.0], shuffle=True, random_state=0
)
train, valid = train.mean(axis=1), valid.mean(axis=1)
for size, a, b in zip(sizes, train, valid):
    print(f"{size:5} rows: train {a:.2f}, validation {b:.2f}")

# %% plot
import matplotlib.pyplot as plt

plt.plot(sizes, train, "o-", label="train")
plt.plot(sizes, valid, "o-", label="validation")
plt.xlabel("training rows")
plt.ylabel("accuracy")
plt.legend()
plt.show()

# %% check
import numpy as np

assert sizes.tolist() == [80, 320, 800, 1600], "shares of the 1600 training rows"
assert train[0] > train[-1] and valid[0] < valid[-1], "the curves should approach each other"
order = np.argsort(y)  # sorted by class, the first tenth of the training rows has one class only
sorted_valid = learning_curve(model, X[order], y[order], train_sizes=[0.1], shuffle=False)[2]
mixed_valid = learning_curve(model, X, y, train_sizes=[0.1], shuffle=True, random_state=0)[2]
assert sorted_valid.mean() < mixed_valid.mean() - 0.1, "sorted rows should need shuffle=True"

# Output:
#    80 rows: train 1.00, validation 0.69
#   320 rows: train 0.99, validation 0.75
#   800 rows: train 0.97, validation 0.81
#  1600 rows: train 0.96, validation 0.83
