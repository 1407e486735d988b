"""The surest errors of a classifier as a grid, and a grid in one array by swapping axes."""

# %% data
import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler

digits = load_digits()
model = make_pipeline(MinMaxScaler(), LogisticRegression(C=0.1))
proba = cross_val_predict(model, digits.data, digits.target, cv=3, method="predict_proba")
y_pred = proba.argmax(axis=1)
wrong = np.flatnonzero(y_pred != digits.target)
wrong = wrong[np.argsort(-proba[wrong].max(axis=1))]
print("wrong:", len(wrong), "of", len(y_pred))

# %% plot
import matplotlib.pyplot as plt

fig, axes = plt.subplots(2, 5, figsize=(7, 3.4), layout="constrained")
for ax, i in zip(axes.flat, wrong):
    ax.imshow(digits.images[i], cmap="gray_r", vmin=0, vmax=16)
    ax.set_title(f"{digits.target[i]} taken for {y_pred[i]}", fontsize=9)
    ax.axis("off")
fig.suptitle("The surest errors")
plt.show()
assert not any(ax.axison for ax in axes.flat), "no frame around the images"

# %% one array instead of 100 axes
rows, columns, h, w = 10, 10, 8, 8
grid = digits.images[:100].reshape(rows, columns, h, w).swapaxes(1, 2)
grid = grid.reshape(rows * h, columns * w)
fig, ax = plt.subplots(figsize=(4, 4))
ax.imshow(grid, cmap="gray_r")
ax.set_title("The first 100 digits")
ax.axis("off")
plt.show()
print("grid:", grid.shape)

# %% check
assert (grid[8:16, 16:24] == digits.images[12]).all(), "row 1, column 2 is image 12"

# Output:
# wrong: 150 of 1797
# grid: (80, 80)
