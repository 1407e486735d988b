"""RMSprop from the formula follows keras.optimizers.RMSprop over 200 random gradients."""

# %% formula
import keras
import numpy as np

rng = np.random.default_rng(0)
rate, rho, epsilon = 0.001, 0.9, 1e-7
w, v = rng.normal(size=4), np.zeros(4)
variable = keras.Variable(w, dtype="float64")
optimizer = keras.optimizers.RMSprop()
for t in range(1, 201):
    gradient = rng.normal(size=4) * [100, 1, 1, 0.1]
    v = rho * v + (1 - rho) * gradient**2
    step = rate * gradient / np.sqrt(v + epsilon)
    w = w - step
    optimizer.apply([gradient], [variable])
    assert np.allclose(w, variable.numpy(), atol=2e-6), f"step {t} differs"
    if t == 1:
        print("first step / rate:", np.abs(step / rate).round(2))
        assert np.allclose(np.abs(step / rate), 10**0.5, rtol=0.01), "1 / sqrt(1 - rho)"
print("200 steps agree")

# %% check
assert not hasattr(keras.optimizers, "RMSProp"), "the spelling is RMSprop"

# Output:
# first step / rate: [3.16 3.16 3.16 3.16]
# 200 steps agree
