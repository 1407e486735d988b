"""The seaborn styles of matplotlib carry a version in their names."""

# %% error
import matplotlib.pyplot as plt

try:
    plt.style.use("seaborn-whitegrid")
except OSError as error:
    print("OSError:", str(error).split(",")[0])

# %% fix
names = [name for name in plt.style.available if name.startswith("seaborn") and "grid" in name]
print("styles with a grid:", names)
with plt.style.context("seaborn-v0_8-whitegrid"):
    fig, ax = plt.subplots(figsize=(5, 3))
    ax.plot([1, 2, 3, 4], [0.9, 0.5, 0.4, 0.35])
    ax.set(xlabel="epoch", ylabel="loss", title="seaborn-v0_8-whitegrid")
    fig.tight_layout()
    grid = plt.rcParams["axes.grid"]
plt.show()

# %% check
assert grid and not plt.rcParams["axes.grid"], "the style has a grid, and ends with the block"

# Output:
# OSError: 'seaborn-whitegrid' is not a valid package style
# styles with a grid: ['seaborn-v0_8-darkgrid', 'seaborn-v0_8-whitegrid']
