"""plot pairs x and y; take the length of x from y and it always fits."""

# %% error
import matplotlib.pyplot as plt

loss = [0.9, 0.5, 0.3, 0.25, 0.2]
fig, ax = plt.subplots(figsize=(6, 3), layout="constrained")
try:
    ax.plot(range(1, 5), loss)
except ValueError as error:
    print("ValueError:", error)

# %% fix
line, = ax.plot(range(1, len(loss) + 1), loss, "o-")
ax.set(xlabel="epoch", ylabel="loss", title="Training")
print("points drawn:", len(line.get_xdata()))

# %% error: a row that should be flat
try:
    ax.plot(range(5), [loss])
except ValueError as error:
    print("ValueError:", error)
plt.show()

# %% check
assert len(line.get_xdata()) == len(loss), "every value has its epoch"

# Output:
# ValueError: x and y must have same first dimension, but have shapes (4,) and (5,)
# points drawn: 5
# ValueError: x and y must have same first dimension, but have shapes (5,) and (1, 5)
