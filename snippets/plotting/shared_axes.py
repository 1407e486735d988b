"""Without sharey each subplot has its own scale; with it equal heights mean equal values."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
shops = {"north": rng.poisson(20, size=12), "south": rng.poisson(200, size=12)}
month = np.arange(1, 13)

# %% plot
import matplotlib.pyplot as plt

own_fig, own = plt.subplots(1, 2, figsize=(8, 3), layout="constrained")
same_fig, same = plt.subplots(1, 2, figsize=(8, 3), sharey=True, layout="constrained")
for axes in (own, same):
    for ax, (name, sales) in zip(axes, shops.items()):
        ax.bar(month, sales)
        ax.set_title(name)
own_fig.suptitle("each its own scale")
same_fig.suptitle("sharey=True")
for fig in (own_fig, same_fig):
    fig.supxlabel("month")
    fig.supylabel("sales [pieces]")
plt.show()

# %% limits
print("own limits:   ", [round(ax.get_ylim()[1]) for ax in own])
print("shared limits:", [round(ax.get_ylim()[1]) for ax in same])
same[0].set_ylim(0, 300)

# %% check
assert own[0].get_ylim() != own[1].get_ylim(), "every subplot fits its own data"
assert same[0].get_ylim() == same[1].get_ylim(), "shared axes have one range"
assert same[1].get_ylim() == (0, 300), "a limit set on one holds for the other"

# Output:
# own limits:    [27, 238]
# shared limits: [238, 238]
