"""The momentum rule in NumPy follows keras SGD(momentum=0.9) over 100 random gradients."""

# %% check
import keras
import numpy as np

rng = np.random.default_rng(0)
beta, rate = 0.9, 0.01
w, m = rng.normal(size=4), np.zeros(4)
variable = keras.Variable(w, dtype="float64")
optimizer = keras.optimizers.SGD(learning_rate=rate, momentum=beta)
for step in range(100):
    gradient = rng.normal(size=4)
    m = beta * m - rate * gradient
    w = w + m
    optimizer.apply([gradient], [variable])
    assert np.allclose(w, variable.numpy(), atol=1e-5), f"step {step} differs"
print("100 steps agree")

# %% constant gradient
m = 0.0
for _ in range(200):
    m = beta * m - rate * 1.0
print(f"velocity at constant gradient 1: {m:.3f}, plain step {-rate}")

# %% check
assert np.isclose(m, -rate / (1 - beta)), "the limit is rate / (1 - beta)"

# Output:
# 100 steps agree
# velocity at constant gradient 1: -0.100, plain step -0.01
