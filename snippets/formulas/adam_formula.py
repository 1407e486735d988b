"""Adam from the formula follows keras.optimizers.Adam over 200 random gradients."""

# %% formula
import keras
import numpy as np

rng = np.random.default_rng(0)
rate, beta_1, beta_2, epsilon = 0.001, 0.9, 0.999, 1e-7
w, m, s = rng.normal(size=5), np.zeros(5), np.zeros(5)
variable = keras.Variable(w, dtype="float64")
optimizer = keras.optimizers.Adam()
for t in range(1, 201):
    gradient = rng.normal(size=5) * [100, 1, 0.01, 1, 1]
    m = beta_1 * m + (1 - beta_1) * gradient
    s = beta_2 * s + (1 - beta_2) * gradient**2
    m_hat, s_hat = m / (1 - beta_1**t), s / (1 - beta_2**t)
    step = rate * m_hat / (np.sqrt(s_hat) + epsilon)
    w = w - step
    optimizer.apply([gradient], [variable])
    assert np.allclose(w, variable.numpy(), atol=2e-6), f"step {t} differs"
    if t == 1:
        print("first step:", step.round(6))
        assert np.allclose(np.abs(step), rate, rtol=0.01), "step 1 has the size of the rate"
print("200 steps agree")

# %% without bias correction
uncorrected = (1 - beta_1) / np.sqrt(1 - beta_2)
print(f"without correction the first step would be {uncorrected:.2f} times the rate")

# %% check
assert uncorrected > 3, "the raw moments start biased"

# Output:
# first step: [ 0.001  0.001  0.001 -0.001 -0.001]
# 200 steps agree
# without correction the first step would be 3.16 times the rate
