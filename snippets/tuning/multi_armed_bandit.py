"""Exploring a little earns more than greedily staying with the first good arm."""

# %% three strategies, 100 games of 500 pulls on 5 arms
import numpy as np

rng = np.random.default_rng(0)


def play(strategy, pulls=500):
    """Mean reward of one game; every arm is pulled once first."""
    means = rng.permutation([0.0, 0.0, 0.0, 0.5, 1.0])
    n, total = np.ones(5), rng.normal(means)
    for t in range(5, pulls):
        mean = total / n
        if strategy == "ucb":
            arm = np.argmax(mean + 2 * np.sqrt(np.log(t) / n))
        elif strategy == "epsilon" and rng.random() < 0.1:
            arm = rng.integers(5)
        else:
            arm = np.argmax(mean)
        n[arm] += 1
        total[arm] += rng.normal(means[arm])
    return (total.sum() / pulls) - means.max()  # 0 is the best possible


regret = {}
for strategy in ["greedy", "epsilon", "ucb"]:
    regret[strategy] = np.mean([play(strategy) for _ in range(100)])
    print(f"{strategy:8} lost per pull {regret[strategy]:.2f}")

assert regret["epsilon"] > regret["greedy"], "some exploration should pay"
assert regret["ucb"] > regret["greedy"], "uncertainty-driven exploration should pay"

# Output:
# greedy   lost per pull -0.17
# epsilon  lost per pull -0.15
# ucb      lost per pull -0.15
