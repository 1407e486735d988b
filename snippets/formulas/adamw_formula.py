"""AdamW is Adam plus a shrink by 1 - rate * decay, and differs from an L2 penalty in the loss."""

# %% formula
import keras
import numpy as np


def run(gradients, w, weight_decay=0.0, l2=0.0, rate=0.001):
    """Adam with decoupled decay or with an L2 penalty in the gradient."""
    m = s = np.zeros_like(w)
    for t, g in enumerate(gradients, start=1):
        g = g + 2 * l2 * w
        m, s = 0.9 * m + 0.1 * g, 0.999 * s + 0.001 * g**2
        adam = m / (1 - 0.9**t) / (np.sqrt(s / (1 - 0.999**t)) + 1e-7)
        w = w - rate * weight_decay * w - rate * adam
    return w


# %% check
rng = np.random.default_rng(0)
start = np.array([5.0, -5.0, 1.0])
gradients = rng.normal(size=(200, 3)) * [10, 0.1, 1]
variable = keras.Variable(start, dtype="float64")
optimizer = keras.optimizers.AdamW(learning_rate=0.001, weight_decay=0.1)
for step, g in enumerate(gradients, start=1):
    optimizer.apply([g], [variable])
    if step % 20 == 0:
        ours = run(gradients[:step], start, weight_decay=0.1)
        assert np.allclose(variable.numpy(), ours, atol=1e-4), f"step {step} differs"
print("200 steps agree")

decoupled, penalty = run(gradients, start, weight_decay=0.1), run(gradients, start, l2=0.05)
print("decay: ", decoupled.round(2))
print("L2:    ", penalty.round(2))
assert not np.allclose(decoupled, penalty, atol=0.01), "with Adam the two are different"

factor = 1 - keras.optimizers.AdamW().weight_decay * 0.001
print(f"factor per step by default: {factor:.6f}")
assert np.isclose(factor, 0.999996, atol=1e-9), "0.004 times 0.001"

# Output:
# 200 steps agree
# decay:  [ 4.91 -4.91  0.98]
# L2:     [ 5.   -4.81  0.98]
# factor per step by default: 0.999996
