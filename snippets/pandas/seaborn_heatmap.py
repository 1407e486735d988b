"""A correlation heatmap with fixed colour limits, numbers in the cells, upper half hidden."""

# %% data
from sklearn.datasets import load_wine

df = load_wine(as_frame=True).frame.iloc[:, [0, 6, 9, 12, 13]]

# %% heatmap
import matplotlib.pyplot as plt
import numpy as np
import seaborn as sns

matrix = df.corr(numeric_only=True)
hidden = np.triu(np.ones_like(matrix, dtype=bool), k=1)
fig, ax = plt.subplots(figsize=(7, 5.5), layout="constrained")
sns.heatmap(matrix, annot=True, fmt=".2f", cmap="coolwarm", vmin=-1, vmax=1, mask=hidden, ax=ax)
ax.set_title("Correlation")
plt.show()

# %% check
texts = [t.get_text() for t in ax.texts]
n = len(matrix)
print(len(texts), "cells,", "diagonal:", texts[0])
assert len(texts) == n * (n + 1) // 2, "the lower half with the diagonal"
assert texts[1] == f"{matrix.iloc[1, 0]:.2f}", "the numbers are the correlations"
try:
    sns.heatmap(matrix, annot=True, fmt="d")
    raised = False
except ValueError:
    raised = True
assert raised, "fmt=d should raise on floats"
plt.close("all")

# Output:
# 15 cells, diagonal: 1.00
