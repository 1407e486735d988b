"""Adagrad's steps shrink like one over the square root of the step number."""

# %% formula
import keras
import numpy as np

eta, epsilon = 0.1, 1e-7
optimizer = keras.optimizers.Adagrad(learning_rate=eta, initial_accumulator_value=0.1)
variable = keras.Variable([0.0])
w, G, steps = 0.0, 0.1, []
for _ in range(100):
    g = 1.0
    optimizer.apply([keras.ops.convert_to_tensor([g])], [variable])
    G += g**2
    steps.append(eta * g / np.sqrt(G + epsilon))
    w -= steps[-1]
print(f"first step {steps[0]:.4f}, 100th step {steps[-1]:.4f}")

# %% check
assert np.isclose(float(variable[0]), w, atol=1e-4), "the formula should agree"
assert np.isclose(steps[-1], eta / 10, rtol=0.01), "after 100 equal gradients a tenth is left"
assert not hasattr(keras.optimizers, "AdaGrad"), "the name has a small g"

# Output:
# first step 0.0953, 100th step 0.0100
