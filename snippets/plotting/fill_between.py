"""A band of quantiles holds most runs; the band of mean +- std can leave the possible range."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
step = np.arange(1, 41)
limit = 1 - 0.6 * np.exp(-step / 8)
seed, noise = rng.normal(0, 0.05, size=(30, 1)), rng.normal(0, 0.01, size=(30, 40))
runs = np.clip(limit + seed + noise, 0, 1)  # one row per run

# %% plot
import matplotlib.pyplot as plt

mean, std = runs.mean(axis=0), runs.std(axis=0)
low, high = np.quantile(runs, [0.05, 0.95], axis=0)
fig, axes = plt.subplots(1, 2, figsize=(10, 4), sharey=True, layout="constrained")
axes[0].plot(step, mean, label=f"mean of {len(runs)} runs")
axes[0].fill_between(step, mean - std, mean + std, alpha=0.3, label="+- 1 standard deviation")
axes[1].plot(step, np.median(runs, axis=0), label=f"median of {len(runs)} runs")
axes[1].fill_between(step, low, high, alpha=0.3, label="5 % to 95 % of the runs")
for ax in axes:
    ax.axhline(1, color="gray", linestyle=":")
    ax.legend(loc="lower right")
    ax.set_xlabel("epoch")
axes[0].set_ylabel("accuracy")
plt.show()

print(f"highest edges: mean + std {(mean + std).max():.2f}, quantile {high.max():.2f}")

# %% check
inside = ((runs >= low) & (runs <= high)).mean()
assert 0.85 < inside < 0.95, "5 % to 95 % should hold about 90 %"
assert (mean + std).max() > 1 >= high.max(), "only the band of std should leave the range"
message = "none"
try:
    plt.figure("check").gca().fill_between([1, 2], runs.mean(axis=1))
except ValueError as error:
    message = str(error)
assert "unequal size" in message, "the mean over the wrong axis should raise"
plt.close("check")

# Output:
# highest edges: mean + std 1.01, quantile 1.00
