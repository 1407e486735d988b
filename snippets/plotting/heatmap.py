"""A correlation heatmap: imshow with fixed limits, tick labels and one text per cell."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% plot
import matplotlib.pyplot as plt

matrix = X.corr(numeric_only=True)
fig, ax = plt.subplots(figsize=(8, 6), layout="constrained")
image = ax.imshow(matrix, cmap="coolwarm", vmin=-1, vmax=1)
ax.set_xticks(range(len(matrix)), labels=matrix.columns, rotation=45, ha="right")
ax.set_yticks(range(len(matrix)), labels=matrix.index)
for row in range(len(matrix)):
    for column in range(len(matrix)):
        value = matrix.iloc[row, column]
        color = "white" if abs(value) > 0.7 else "black"
        ax.text(column, row, f"{value:.2f}", ha="center", va="center", color=color)
fig.colorbar(image, ax=ax, label="correlation")
ax.set_title("Correlation of features")
plt.show()

# %% strongest
import numpy as np

upper = np.triu(np.ones(matrix.shape, dtype=bool), k=1)  # each pair once
pairs = matrix.where(upper).stack().dropna().sort_values(key=abs, ascending=False)
print(pairs.head(3).round(2).to_dict())

# %% check
assert len(ax.texts) == matrix.size, "there should be one number per cell"
assert image.get_clim() == (-1, 1), "0 should be the neutral colour"
strongest = X.corr().abs().where(lambda table: table < 1).max().max()
assert abs(pairs.iloc[0]) == strongest, "the strongest pair should come first"
assert len(pairs) == len(matrix) * (len(matrix) - 1) / 2, "each pair should come once"
assert ax.texts[1].get_position() == (1, 0), "text should go to (column, row)"

import pandas as pd

message = "none"
try:
    pd.DataFrame({"name": ["x", "y"], "n": [1, 2]}).corr()
except ValueError as error:
    message = str(error)
assert "could not convert string to float" in message, "text columns should raise"

# Output:
# {('s1', 's2'): 0.9, ('s3', 's4'): -0.74, ('s2', 's4'): 0.66}
