"""Ticks and their names belong together: set_xticks(places, labels=names)."""

# %% data
names = ["forest", "logistic", "network"]
scores = [0.86, 0.81, 0.88]

# %% error
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 3), layout="constrained")
ax.bar(range(len(scores)), scores)
ax.set_xticks([0, 1])
try:
    ax.set_xticklabels(names)
except ValueError as error:
    print("ValueError:", str(error).split(", usually")[0])

# %% fix
ax.set_xticks(range(len(names)), labels=names)
ax.set(xlabel="model", ylabel="accuracy")
plt.show()
shown = [label.get_text() for label in ax.get_xticklabels()]
print("labels:", shown)

# %% check
assert shown == names, "each bar has its name"

# Output:
# ValueError: The number of FixedLocator locations (2)
# labels: ['forest', 'logistic', 'network']
