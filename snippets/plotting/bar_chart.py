"""bar takes names and heights; shift the bars to group them, raise bottom to stack them."""

# %% data: scores of three models, mean and standard deviation over folds
import matplotlib.pyplot as plt
import numpy as np

names = ["linear", "forest", "boosting"]
train, test = np.array([0.80, 0.99, 0.95]), np.array([0.78, 0.85, 0.88])
spread = np.array([0.02, 0.03, 0.02])

# %% grouped, with error bars and numbers
fig, (left, middle, right) = plt.subplots(1, 3, figsize=(13, 4), layout="constrained")
x = np.arange(len(names))
left.bar(x - 0.2, train, 0.4, label="train")
bars = left.bar(x + 0.2, test, 0.4, yerr=spread, capsize=4, label="test")
texts = left.bar_label(bars, fmt="%.2f", label_type="center")
left.set_xticks(x, names)
left.set(xlabel="model", ylabel="accuracy", ylim=(0, 1.2), title="Grouped")
left.legend(ncols=2)
print("labels:", [text.get_text() for text in texts])

# %% stacked
middle.bar(names, [50, 30, 40], label="right")
top = middle.bar(names, [10, 20, 5], bottom=[50, 30, 40], label="wrong")
middle.set(xlabel="model", ylabel="cases", title="Stacked", ylim=(0, 75))
middle.legend(ncols=2)
tops = [bar.get_y() + bar.get_height() for bar in top]
print("stacked up to:", [int(v) for v in tops])

# %% horizontal, sorted, largest on top
order = np.argsort(-test)
right.barh(np.array(names)[order], test[order])
right.invert_yaxis()
right.set(xlabel="test accuracy", ylabel="model", title="Sorted")
first = right.get_yticklabels()[0].get_text()
print("on top:", first)
plt.show()

# %% check
assert tops == [60, 50, 45], "bottom is the sum below"
assert first == "boosting", "the largest comes first"

# Output:
# labels: ['0.78', '0.85', '0.88']
# stacked up to: [60, 50, 45]
# on top: boosting
