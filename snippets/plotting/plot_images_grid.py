"""The surest errors of a classifier as a grid, and a grid in one array by swapping axes."""

# %% data
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True, as_frame=True)

# %% wrong predictions
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler

model = make_pipeline(MinMaxScaler(), LogisticRegression(C=0.1))
proba = cross_val_predict(model, X, y, cv=3, method="predict_proba")
y_pred = np.unique(y)[proba.argmax(axis=1)]
wrong = np.flatnonzero(y_pred != y)
wrong = wrong[np.argsort(-proba[wrong].max(axis=1))]  # surest first
print("wrong:", len(wrong), "of", len(y))

# %% plot
import matplotlib.pyplot as plt

side = int(X.shape[1] ** 0.5)
images = X.to_numpy().reshape(-1, side, side)
fig, axes = plt.subplots(2, 5, figsize=(7, 3.4), layout="constrained")
for ax in axes.flat:
    ax.axis("off")
for ax, i in zip(axes.flat, wrong):
    ax.imshow(images[i], cmap="gray", vmin=0, vmax=images.max())
    ax.set_title(f"{y.iloc[i]} taken for {y_pred[i]}", fontsize=9)
fig.suptitle("The surest errors")
plt.show()

# %% one array
rows, columns = 10, 10
grid = images[: rows * columns].reshape(rows, columns, side, side).swapaxes(1, 2)
grid = grid.reshape(rows * side, columns * side)
fig, ax = plt.subplots(figsize=(4, 4), layout="constrained")
ax.imshow(grid, cmap="gray")
ax.set_title(f"The first {rows * columns} images")
ax.axis("off")
plt.show()

# %% check
assert (grid[8:16, 16:24] == images[12]).all(), "row 1, column 2 should be image 12"
mixed = images[:100].reshape(80, 80)
assert not (mixed[8:16, 16:24] == images[12]).all(), "reshape alone should mix the images"
assert proba[wrong[0]].max() >= proba[wrong[-1]].max(), "the surest error should come first"

# Output:
# wrong: 150 of 1797
