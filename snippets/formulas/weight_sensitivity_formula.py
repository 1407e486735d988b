"""The output moves by w times the change of the input, so large weights amplify noise."""

# %% formula
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
models = {"100 + 1000 x": (1000.0, 100.0), "0.1 + 10 x": (10.0, 0.1)}
x = tf.Variable(rng.normal(size=200))
spread = {}
for name, (w, b) in models.items():
    with tf.GradientTape() as tape:
        y = w * x + b
    assert np.allclose(tape.gradient(y, x), w), f"{name}: dy/dx should be w"
    change = (w * 0.51 + b) - (w * 0.50 + b)
    noise = rng.normal(scale=0.01, size=10_000)
    spread[name] = np.std(w * (0.5 + noise) + b)
    print(f"y = {name:12}  step 0.01 moves y by {change:.1f}, noise becomes {spread[name]:.2f}")
    assert np.isclose(change, w * 0.01), f"{name}: change is w times 0.01"

ratio = spread["100 + 1000 x"] / spread["0.1 + 10 x"]

# %% check
assert np.isclose(ratio, 100, rtol=0.1), "a hundred times the weight, a hundred times the noise"

# Output:
# y = 100 + 1000 x  step 0.01 moves y by 10.0, noise becomes 9.99
# y = 0.1 + 10 x    step 0.01 moves y by 0.1, noise becomes 0.10
