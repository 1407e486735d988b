"""AdaGrad from the formula follows keras.optimizers.Adagrad over 200 random gradients."""

# %% formula
import numpy as np


def adagrad_step(w, gradient, G, rate=0.001, epsilon=1e-7):
    """New weights, and the sum of squares so far (start with 0.1 for each weight)."""
    G = G + gradient**2
    return w - rate * gradient / np.sqrt(G + epsilon), G


# %% minimise a quadratic
w, G = np.array([5.0, -3.0]), np.full(2, 0.1)
for step in range(1, 1001):
    w, G = adagrad_step(w, 2 * w, G, rate=1.0)  # 2 w is the gradient of the sum of w^2
    if step in (1, 10, 1000):
        print(f"step {step:4}: w {w.round(3) + 0.0}")

# %% effective rate
for t in (1, 10, 100, 1000):
    print(f"gradient 1 for {t:4} steps: step / rate {1 / np.sqrt(0.1 + t):.3f}")

# %% check
import keras

rng = np.random.default_rng(0)
w, G = rng.normal(size=4), np.full(4, 0.1)
variable = keras.Variable(w, dtype="float64")
optimizer = keras.optimizers.Adagrad()
for step in range(1, 201):
    gradient = rng.normal(size=4) * [10, 1, 1, 0.1]
    w, G = adagrad_step(w, gradient, G)
    optimizer.apply([gradient], [variable])
    assert np.allclose(w, variable.numpy(), atol=1e-6), f"step {step} should agree with Keras"
assert not hasattr(keras.optimizers, "AdaGrad"), "the spelling should be Adagrad"

# Output:
# step    1: w [ 4.    -2.001]
# step   10: w [ 1.223 -0.157]
# step 1000: w [0. 0.]
# gradient 1 for    1 steps: step / rate 0.953
# gradient 1 for   10 steps: step / rate 0.315
# gradient 1 for  100 steps: step / rate 0.100
# gradient 1 for 1000 steps: step / rate 0.032
