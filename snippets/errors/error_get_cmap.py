"""matplotlib.colormaps and plt.get_cmap replace the functions that left matplotlib.cm."""

# %% error
import matplotlib
import matplotlib.cm

try:
    matplotlib.cm.register_cmap
except AttributeError as error:
    print("AttributeError:", error)

# %% fix
import matplotlib.pyplot as plt
import numpy as np

cmap = matplotlib.colormaps["viridis"]
five = plt.get_cmap("viridis", 5)
print("colours in the map:", cmap.N, "and", five.N)

x = np.linspace(0, 1, 50)
fig, ax = plt.subplots(figsize=(5, 3.5), layout="constrained")
for power, color in enumerate(cmap(np.linspace(0, 1, 5)), start=1):
    ax.plot(x, x**power, color=color, label=f"power {power}")
ax.set(xlabel="x", ylabel="x to the power", title="Five colours of viridis")
ax.legend()
plt.show()

print("cmap(1.0) is the last entry:", cmap(1.0) == cmap(255))

# %% check
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = getattr(matplotlib.cm, "get_cmap", lambda name: None)("viridis")
said = "The get_cmap function was deprecated in Matplotlib 3.7 and will be removed in 3.11."
assert old is None or str(caught[0].message).startswith(said), "gone in 3.11, a warning before"
assert cmap.resampled(5).N == five.N == 5, "both ways give a map of five colours"
assert cmap(1) != cmap(1.0), "an integer counts entries, a float is a position from 0 to 1"

# Output:
# AttributeError: module 'matplotlib.cm' has no attribute 'register_cmap'
# colours in the map: 256 and 5
# cmap(1.0) is the last entry: True
