"""Momentum makes the steps of SGD grow towards 1 / (1 - momentum) times the plain one."""

# %% momentum
import keras
import numpy as np


def path(optimizer, steps, gradient=1.0):
    """Positions of one weight that always sees the same gradient."""
    weight = keras.Variable([0.0])
    positions = [0.0]
    for _ in range(steps):
        optimizer.apply([keras.ops.convert_to_tensor([gradient])], [weight])
        positions.append(float(weight[0]))
    return np.array(positions)


plain = path(keras.optimizers.SGD(learning_rate=0.01), 60)
heavy = path(keras.optimizers.SGD(learning_rate=0.01, momentum=0.9), 60)
ahead = path(keras.optimizers.SGD(learning_rate=0.01, momentum=0.9, nesterov=True), 60)

for name, x in {"plain": plain, "momentum": heavy, "nesterov": ahead}.items():
    print(f"{name:9} first step {x[1] - x[0]:.3f}, last step {x[-1] - x[-2]:.3f}")

# %% formula
v, w = 0.0, [0.0]
for _ in range(60):
    v = 0.9 * v - 0.01 * 1.0
    w.append(w[-1] + 0.9 * v - 0.01 * 1.0)

# %% weight decay
decayed = keras.optimizers.SGD(learning_rate=0.1, weight_decay=0.01)
weight = keras.Variable([2.0])
decayed.build([weight])
decayed.apply([keras.ops.zeros(1)])
print(f"weight decay alone: 2 -> {float(weight[0]):.3f}")

# %% check
assert np.allclose(np.diff(plain), -0.01, atol=1e-6), "plain steps stay at eta times gradient"
assert np.isclose(np.diff(heavy)[-1], -0.1, rtol=0.01), "momentum 0.9 should give ten times that"
assert np.allclose(ahead, w, atol=1e-4), "the Nesterov formula should agree"
assert np.isclose(float(weight[0]), 2 * (1 - 0.1 * 0.01)), "w should lose lr * weight_decay * w"

# Output:
# plain     first step -0.010, last step -0.010
# momentum  first step -0.010, last step -0.100
# nesterov  first step -0.019, last step -0.100
# weight decay alone: 2 -> 1.998
