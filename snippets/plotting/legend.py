"""A list of names follows the draw order; label= stays with its artist."""

# %% data
import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 1, 20)

# %% names by position: easy to swap
fig, (left, right) = plt.subplots(1, 2, figsize=(9, 3.5), layout="constrained")
left.scatter(x, x**2)
left.plot(x, x**2, color="tab:red")
by_position = left.legend(["model", "data"])
left.set(xlabel="x", ylabel="y", title="wrong: names by position")

# %% names on the artists
right.scatter(x, x**2, label="data")
right.plot(x, x**2, color="tab:red", label="model")
by_label = right.legend(loc="upper left")
right.set(xlabel="x", ylabel="y", title="right: label= on each")
plt.show()

kind = type(by_position.legend_handles[0]).__name__
print("first handle is the scatter:", kind, "named", by_position.get_texts()[0].get_text())
print("with label=:", [text.get_text() for text in by_label.get_texts()])

# %% check
assert kind == "PathCollection", "the scatter was drawn first and takes the first name"
assert by_label.get_texts()[0].get_text() == "data", "the label stays with the scatter"

# Output:
# first handle is the scatter: PathCollection named model
# with label=: ['data', 'model']
