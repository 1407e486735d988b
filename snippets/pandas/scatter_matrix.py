"""scatter_matrix draws columns x columns subplots, coloured by class with c=."""

# %% data
from sklearn.datasets import load_iris

df = load_iris(as_frame=True).frame

# %% plot
import matplotlib.pyplot as plt
from pandas.plotting import scatter_matrix

columns = df.columns[:3]
axes = scatter_matrix(df[columns], c=df["target"], figsize=(7, 7), diagonal="hist")
plt.show()

# %% check
print("subplots:", axes.shape)
assert axes.shape == (3, 3), "columns x columns"
assert len(axes[0, 1].collections[0].get_offsets()) == 150, "one point per row"
assert len(axes[0, 0].patches) > 0, "histograms on the diagonal"

# Output:
# subplots: (3, 3)
