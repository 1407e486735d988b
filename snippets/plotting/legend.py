"""A list of names follows the draw order; label= stays with its artist."""

# %% data
import numpy as np

x = np.linspace(0, 1, 20)

# %% labels
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
ax.scatter(x, x**2, label="data")
ax.plot(x, x**2, color="tab:red", label="model")
legend = ax.legend(loc="upper left")
ax.set(xlabel="x", ylabel="y", title="label= on each")
plt.show()
print("names:", [text.get_text() for text in legend.get_texts()])

# %% outside, classes
rng = np.random.default_rng(0)
code, names = rng.integers(0, 3, len(x)), ["cat", "dog", "fox"]
fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
points = ax.scatter(x, x**2, c=code)
handles, _ = points.legend_elements()
ax.legend(handles, names, title="class", loc="upper left", bbox_to_anchor=(1, 1))
ax.set(xlabel="x", ylabel="y", title="One entry per class, outside")
plt.show()

# %% check
import warnings

assert len(handles) == len(names), "there should be one entry per class"
ax = plt.figure("check").gca()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    ax.legend()
assert "No artists with labels" in str(caught[0].message), "no labels: a warning"
ax.scatter(x, x**2)
ax.plot(x, x**2)
first = ax.legend(["model", "data"]).legend_handles[0]
kind = type(first).__name__
assert kind == "PathCollection", "the scatter, drawn first, should take the first name, model"
assert not hasattr(legend, "legendHandles"), "the old name should be gone"
plt.close("check")

# Output:
# names: ['data', 'model']
