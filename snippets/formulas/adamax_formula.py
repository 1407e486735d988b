"""AdaMax from the formula follows keras.optimizers.Adamax over 200 random gradients."""

# %% formula
import keras
import numpy as np

rng = np.random.default_rng(0)
rate, beta_1, beta_2, epsilon = 0.001, 0.9, 0.999, 1e-7
w, m, u = rng.normal(size=4), np.zeros(4), np.zeros(4)
variable = keras.Variable(w, dtype="float64")
optimizer = keras.optimizers.Adamax()
for t in range(1, 201):
    gradient = rng.normal(size=4) * [100, 1, 1, 0.1]
    m = beta_1 * m + (1 - beta_1) * gradient
    u = np.maximum(beta_2 * u, np.abs(gradient))
    step = rate / (1 - beta_1**t) * m / (u + epsilon)
    w = w - step
    optimizer.apply([gradient], [variable])
    assert np.allclose(w, variable.numpy(), atol=2e-6), f"step {t} differs"
    if t == 1:
        print("first step / rate:", np.abs(step / rate).round(3))
        assert np.allclose(np.abs(step), rate, rtol=1e-3), "the first step has the rate's size"
print("200 steps agree")

# %% check
assert not hasattr(keras.optimizers, "AdaMax"), "the spelling is Adamax"

# Output:
# first step / rate: [1. 1. 1. 1.]
# 200 steps agree
