"""Two groups with nearly the same box: only the violin shows that one has two peaks."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
one = rng.normal(0, 1.5, size=600)
two = np.concatenate([rng.normal(-1, 0.35, size=300), rng.normal(1, 0.35, size=300)])
groups, names = [one, two], ["one peak", "two peaks"]

# %% plot
import matplotlib.pyplot as plt

fig, (left, right) = plt.subplots(1, 2, figsize=(9, 4), sharey=True, layout="constrained")
left.boxplot(groups, tick_labels=names)
left.set(title="box plot", xlabel="group", ylabel="value")
parts = right.violinplot(groups, showmedians=True)
right.set_xticks([1, 2], labels=names)
right.set(title="violin plot", xlabel="group")
plt.show()

# %% quartiles agree, the middle does not
for name, group in zip(names, groups):
    quartiles = np.percentile(group, [25, 75])
    middle = np.mean(np.abs(group) < 0.3)
    print(f"{name:9} quartiles {quartiles.round(1)}, share of rows near 0 {middle:.2f}")
same_box = np.allclose(np.percentile(one, [25, 75]), np.percentile(two, [25, 75]), atol=0.2)
width = [np.ptp(body.get_paths()[0].vertices[:, 0]) for body in parts["bodies"]]

# %% check
assert same_box, "the boxes hardly differ"
assert np.allclose(width, width[0]), "both violins are drawn equally wide"
assert np.mean(np.abs(two) < 0.3) < np.mean(np.abs(one) < 0.3) / 2, "two peaks: few rows between"

# Output:
# one peak  quartiles [-1.1  1. ], share of rows near 0 0.15
# two peaks quartiles [-1.  1.], share of rows near 0 0.02
