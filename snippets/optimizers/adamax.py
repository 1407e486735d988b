"""Adamax divides by a slowly decaying maximum: one huge gradient keeps its steps small."""

# %% formula
import keras
import numpy as np

eta, beta_1, beta_2, epsilon = 0.01, 0.9, 0.999, 1e-7
optimizer = keras.optimizers.Adamax(learning_rate=eta)
variable = keras.Variable([0.0])
gradients = [1.0] * 10 + [100.0] + [1.0] * 40
w = m = u = 0.0
steps = []
for t, g in enumerate(gradients, start=1):
    optimizer.apply([keras.ops.convert_to_tensor([g])], [variable])
    m = beta_1 * m + (1 - beta_1) * g
    u = max(beta_2 * u, abs(g))
    steps.append(eta / (1 - beta_1**t) * m / (u + epsilon))
    w -= steps[-1]
print(f"step before the outlier {steps[9]:.4f}, 40 steps after it {steps[-1]:.5f}")

# %% check
assert np.isclose(float(variable[0]), w, rtol=1e-4), "the formula should agree"
assert steps[-1] < steps[9] / 20, "one outlier should keep the steps small"
assert not hasattr(keras.optimizers, "AdaMax"), "the name has a small m"

# Output:
# step before the outlier 0.0100, 40 steps after it 0.00012
