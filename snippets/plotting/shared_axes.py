"""Without sharey each subplot has its own scale; with it equal heights mean equal values."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
shops = {"north": rng.poisson(20, size=12), "south": rng.poisson(200, size=12)}
month = np.arange(1, 13)

# %% plot
import matplotlib.pyplot as plt

fig, same = plt.subplots(1, 2, figsize=(8, 3), sharey=True, layout="constrained")
for ax, (name, sales) in zip(same, shops.items()):
    ax.bar(month, sales)
    ax.set_title(name)
fig.supxlabel("month")
fig.supylabel("sales [pieces]")
plt.show()

# %% limits
same[0].set_ylim(0, 300)  # holds for all that share
print("upper limits:", [float(ax.get_ylim()[1]) for ax in same])

# %% check
check, own = plt.subplots(1, 2, num="check")
for ax, sales in zip(own, shops.values()):
    ax.bar(month, sales)
assert own[0].get_ylim() != own[1].get_ylim(), "unshared, each should fit its own data"
assert same[0].get_ylim() == same[1].get_ylim(), "shared axes should have one range"
assert same[1].get_ylim() == (0, 300), "a limit set on one should hold for the other"
assert not same[1].yaxis.get_tick_params()["labelleft"], "inner tick labels should vanish"
own[1].sharey(own[0])
assert own[0].get_ylim() == own[1].get_ylim(), "sharey afterwards should link them"
plt.close(check)

# Output:
# upper limits: [300.0, 300.0]
