"""Pivoting a column by class gives one box per class; the line in the box is the median."""

# %% data
import matplotlib.pyplot as plt
from sklearn.datasets import load_iris

df = load_iris(as_frame=True).frame
names = load_iris().target_names
df["species"] = [str(names[i]) for i in df["target"]]

# %% pivot and plot
wide = df.pivot(columns="species", values="petal length (cm)")
ax = wide.plot.box(title="Petal length by species", ylabel="cm")
print(wide.median())
plt.show()

# %% check
import numpy as np

medians = [line.get_ydata()[0] for line in ax.get_lines() if len(set(line.get_ydata())) == 1]
assert wide.shape == (150, 3), "one column per class, rows as before"
assert (wide.notna().sum() == 50).all(), "each row is known in one column only"
assert np.isin(wide.median().to_numpy(), medians).all(), "the lines in the boxes are the medians"

# Output:
# species
# setosa        1.50
# versicolor    4.35
# virginica     5.55
# dtype: float64
