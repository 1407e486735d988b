"""AdamW is Adam plus a shrink by 1 - rate * decay, and differs from an L2 penalty in the loss."""

# %% formula
import numpy as np


def adamw_step(w, gradient, m, s, t, rate=0.001, weight_decay=0.004, l2=0.0):
    """One step with decoupled decay, or with the gradient of an L2 penalty added."""
    gradient = gradient + 2 * l2 * w
    m = 0.9 * m + 0.1 * gradient
    s = 0.999 * s + 0.001 * gradient**2
    adam = m / (1 - 0.9**t) / (np.sqrt(s / (1 - 0.999**t)) + 1e-7)
    return w - rate * weight_decay * w - rate * adam, m, s


# %% decay or L2
gradients = np.random.default_rng(0).normal(size=(200, 3)) * [10, 0.1, 1]


def run(**options):
    w, m, s = np.array([5.0, -5.0, 1.0]), np.zeros(3), np.zeros(3)
    for t, gradient in enumerate(gradients, start=1):
        w, m, s = adamw_step(w, gradient, m, s, t, **options)
    return w


print("decay 0.1:", run(weight_decay=0.1).round(2))
print("L2 0.05:  ", run(weight_decay=0, l2=0.05).round(2))
print(f"factor per step by default: {1 - 0.001 * 0.004:.6f}")

# %% check
import keras

for optimizer in (
    keras.optimizers.AdamW(weight_decay=0.1),
    keras.optimizers.Adam(weight_decay=0.1),
):
    variable = keras.Variable(np.array([5.0, -5.0, 1.0]), dtype="float64")
    for gradient in gradients:
        optimizer.apply([gradient], [variable])
    ours = run(weight_decay=0.1)
    assert np.allclose(variable.numpy(), ours, atol=1e-4), f"{optimizer.name}: should agree"
assert not np.allclose(ours, run(weight_decay=0, l2=0.05), atol=0.01), "decay should not be L2"
default = keras.optimizers.AdamW()
assert np.isclose(default.weight_decay * float(default.learning_rate), 4e-6), "0.004 times 0.001"
for excluded, moved in ((None, [True, True]), (["bias"], [True, False])):
    pair = [keras.Variable(np.ones(2), name=name) for name in ("kernel", "bias")]
    optimizer = keras.optimizers.AdamW(weight_decay=0.1)
    if excluded:
        optimizer.exclude_from_weight_decay(var_names=excluded)
    optimizer.apply([np.zeros(2, "float32")] * 2, pair)
    assert [bool(v.numpy()[0] < 1) for v in pair] == moved, f"excluded {excluded}: wrong decay"

# Output:
# decay 0.1: [ 4.91 -4.91  0.98]
# L2 0.05:   [ 5.   -4.81  0.98]
# factor per step by default: 0.999996
