"""A boolean column, its value_counts and a pie with the labels taken from the index."""

# %% data
import matplotlib.pyplot as plt
from sklearn.datasets import load_diabetes

target = load_diabetes(as_frame=True).target

# %% threshold and counts
above = target > 200
counts = above.value_counts().rename({True: "above 200", False: "up to 200"})
print(counts.to_dict())

# %% pie
offsets = [0.1 if label == "above 200" else 0 for label in counts.index]
ax = counts.plot.pie(autopct="%1.1f%%", explode=offsets, startangle=90, ylabel="", title="Target")
plt.show()

# %% check
texts = sorted(text.get_text() for text in ax.texts)
print(texts)
share = f"{100 * above.mean():.1f}%"
assert counts["above 200"] == (target > 200).sum(), "the label belongs to its count"
assert counts.sum() == len(target), "the slices make up the whole"
assert share in texts, "the share of the mask is written on its slice"

# Output:
# {'up to 200': 321, 'above 200': 121}
# ['27.4%', '72.6%', 'above 200', 'up to 200']
