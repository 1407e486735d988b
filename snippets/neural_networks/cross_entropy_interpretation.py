"""Log loss is minus the mean log of the true class's probability; guessing costs the log of K."""

# %% data
import numpy as np

y = np.array([0, 2, 1, 2])
p = np.array([[0.9, 0.05, 0.05], [0.2, 0.2, 0.6], [0.1, 0.8, 0.1], [0.3, 0.3, 0.4]])

# %% log loss and baselines
from sklearn.metrics import log_loss

y = np.asarray(y)  # codes 0 to K - 1, a Series too
frequencies = np.unique(y, return_counts=True)[1] / len(y)
print(f"log loss: {log_loss(y, p):.3f}")
print(f"always the class frequencies: {-np.sum(frequencies * np.log(frequencies)):.3f}")
print(f"uniform guessing, ln K: {np.log(p.shape[1]):.3f}")

# %% which rows cost most
cost = -np.log(p[np.arange(len(y)), y])
for row in cost.argsort()[::-1]:
    print(f"row {row}: probability of the true class {p[row, y[row]]:.2f}, loss {cost[row]:.2f}")

# %% check
import keras

assert np.isclose(cost.mean(), log_loss(y, p)), "the mean over the rows should be the log loss"
constant = np.tile(frequencies, (4, 1))
baseline = -np.sum(frequencies * np.log(frequencies))
assert np.isclose(log_loss(y, constant), baseline), "the frequencies cost their entropy"
uniform = log_loss(y, np.full((4, 3), 1 / 3))
assert np.isclose(uniform, np.log(3)), "uniform guessing should cost ln K"
q = p.copy()
q[3] = [0.98, 0.01, 0.01]  # one confident error
assert log_loss(y, q) > uniform, "one confident error should be worse than guessing"
impossible = np.array([[1.0, 0.0], [0.0, 1.0]])
worst = log_loss([1, 0], impossible)
assert np.isclose(worst, 36, atol=0.1), "scikit-learn should clip float64 at 2.2e-16"
in_keras = float(keras.losses.SparseCategoricalCrossentropy()(np.array([1, 0]), impossible))
assert np.isclose(in_keras, 16.1, atol=0.1), "Keras should clip arrays at 1e-7"

# Output:
# log loss: 0.439
# always the class frequencies: 1.040
# uniform guessing, ln K: 1.099
# row 3: probability of the true class 0.40, loss 0.92
# row 1: probability of the true class 0.60, loss 0.51
# row 2: probability of the true class 0.80, loss 0.22
# row 0: probability of the true class 0.90, loss 0.11
