"""A correlation heatmap: imshow with fixed limits, tick labels and one text per cell."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)
matrix = X[["age", "bmi", "bp", "s1", "s2", "s3"]].corr()

# %% plot
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 5), layout="constrained")
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

# %% strongest pair
pairs = matrix.where(abs(matrix) < 1).stack()
strongest = pairs.abs().idxmax()  # negative ones count, too
print("strongest:", strongest, f"{pairs[strongest]:.2f}")

# %% check
assert len(ax.texts) == matrix.size, "one number per cell"
assert image.get_clim() == (-1, 1), "0 should be the neutral colour"

# Output:
# strongest: ('s1', 's2') 0.90
