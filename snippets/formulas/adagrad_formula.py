"""AdaGrad from the formula follows keras.optimizers.Adagrad over 200 random gradients."""

# %% formula
import keras
import numpy as np

rng = np.random.default_rng(0)
rate, epsilon = 0.001, 1e-7
w, G = rng.normal(size=4), np.full(4, 0.1)
variable = keras.Variable(w, dtype="float64")
optimizer = keras.optimizers.Adagrad()
for t in range(1, 201):
    gradient = rng.normal(size=4) * [10, 1, 1, 0.1]
    G = G + gradient**2
    w = w - rate * gradient / np.sqrt(G + epsilon)
    optimizer.apply([gradient], [variable])
    assert np.allclose(w, variable.numpy(), atol=1e-6), f"step {t} differs"
print("200 steps agree")

# %% the steps shrink
steps = [1 / np.sqrt(0.1 + t) for t in (1, 10, 100, 1000)]
print("step / rate at constant gradient 1, after 1, 10, 100, 1000:", np.round(steps, 3))

# %% check
assert np.isclose(steps[-1], 1000**-0.5, rtol=0.01), "it falls like 1 / sqrt(t)"
assert not hasattr(keras.optimizers, "AdaGrad"), "the spelling is Adagrad"

# Output:
# 200 steps agree
# step / rate at constant gradient 1, after 1, 10, 100, 1000: [0.953 0.315 0.1   0.032]
