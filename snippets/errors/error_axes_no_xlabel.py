"""plt.xlabel is ax.set_xlabel; ax.title is the text itself and cannot be called."""

# %% error
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 3), layout="constrained")
try:
    ax.xlabel("epoch")
except AttributeError as error:
    print("AttributeError:", error)
try:
    ax.title("Training")
except TypeError as error:
    print("TypeError:", error)

# %% fix
ax.plot([1, 2, 3], [0.9, 0.5, 0.4], label="loss")
ax.set(xlabel="epoch", ylabel="loss", title="Training", xlim=(1, 3))
ax.set_xticks([1, 2, 3])
ax.legend()
plt.show()
print("now:", ax.get_xlabel(), "/", ax.get_title(), "/", [float(x) for x in ax.get_xlim()])

# %% check
assert ax.title.get_text() == "Training", "ax.title is the Text object"
assert ax.get_xlabel() == "epoch", "set takes several properties at once"

# Output:
# AttributeError: 'Axes' object has no attribute 'xlabel'
# TypeError: 'Text' object is not callable
# now: epoch / Training / [1.0, 3.0]
