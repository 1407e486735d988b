"""Log loss is minus the mean log of the true class's probability; guessing costs the log of K."""

# %% by hand
import numpy as np
from sklearn.metrics import log_loss

y = np.array([0, 2, 1, 2])
q = np.array([[0.9, 0.05, 0.05], [0.2, 0.2, 0.6], [0.1, 0.8, 0.1], [0.3, 0.3, 0.4]])
by_hand = -np.log(q[np.arange(4), y]).mean()
print(f"log loss: {by_hand:.3f}")
assert np.isclose(by_hand, log_loss(y, q)), "scikit-learn computes the same"

# %% baselines and confident errors
for p in [0.99, 0.9, 0.5, 0.1, 0.01]:
    print(f"probability of the true class {p:4}: loss {-np.log(p):.2f}")

uniform = log_loss(y, np.full((4, 3), 1 / 3))
assert np.isclose(uniform, np.log(3)), "uniform guessing costs ln K"
q[3] = [0.98, 0.01, 0.01]  # one confident error
print(f"with one confident error: {log_loss(y, q):.2f}, uniform guessing: {uniform:.2f}")
assert log_loss(y, q) > uniform, "one confident error makes it worse than guessing"

# Output:
# log loss: 0.439
# probability of the true class 0.99: loss 0.01
# probability of the true class  0.9: loss 0.11
# probability of the true class  0.5: loss 0.69
# probability of the true class  0.1: loss 2.30
# probability of the true class 0.01: loss 4.61
# with one confident error: 1.36, uniform guessing: 1.10
