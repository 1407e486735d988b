"""Adam from the formula follows keras.optimizers.Adam over 200 random gradients."""

# %% formula
import numpy as np


def adam_step(w, gradient, m, s, t, rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
    """New weights and moments at step t = 1, 2, ...; m and s start at 0."""
    m = beta_1 * m + (1 - beta_1) * gradient
    s = beta_2 * s + (1 - beta_2) * gradient**2
    m_hat, s_hat = m / (1 - beta_1**t), s / (1 - beta_2**t)
    return w - rate * m_hat / (np.sqrt(s_hat) + epsilon), m, s


# %% as Keras computes it
def keras_adam_step(w, gradient, m, s, t, rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
    m = beta_1 * m + (1 - beta_1) * gradient
    s = beta_2 * s + (1 - beta_2) * gradient**2
    corrected_rate = rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
    return w - corrected_rate * m / (np.sqrt(s) + epsilon), m, s


# %% minimise a quadratic
w, m, s = np.array([5.0, -3.0]), np.zeros(2), np.zeros(2)
for t in range(1, 1001):
    w, m, s = adam_step(w, 2 * w, m, s, t, rate=0.1)  # 2 w is the gradient of the sum of w^2
    if t in (1, 10, 1000):
        print(f"step {t:4}: w {w.round(2) + 0.0}")

# %% check
import keras

rng = np.random.default_rng(0)
scales = np.array([100, 1, 0.01, 1, 1e-8])
start, zeros = rng.normal(size=5), np.zeros(5)
variable = keras.Variable(start, dtype="float64")
optimizer = keras.optimizers.Adam()
paper = same = (start, zeros, zeros)
for t in range(1, 201):
    gradient = rng.normal(size=5) * scales
    paper = adam_step(paper[0], gradient, *paper[1:], t)
    same = keras_adam_step(same[0], gradient, *same[1:], t)
    optimizer.apply([gradient], [variable])
    assert np.allclose(same[0], variable.numpy(), atol=2e-6), f"step {t} should agree with Keras"
    assert np.allclose(paper[0][:4], variable.numpy()[:4], atol=2e-6), f"step {t}: paper's form"
    if t == 1:
        size = np.abs(paper[0] - start)[:4]
        assert np.allclose(size, 0.001, rtol=0.01), "step 1 should have the size of the rate"
assert abs(paper[0][4] - same[0][4]) > 1e-3, "tiny gradients should tell the two forms apart"
assert np.isclose(0.1 / np.sqrt(0.001), 3.16, atol=0.01), "uncorrected first step: 3.16 rates"

# Output:
# step    1: w [ 4.9 -2.9]
# step   10: w [ 4.01 -2.01]
# step 1000: w [0. 0.]
