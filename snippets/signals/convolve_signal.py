"""A kernel of -1s and +1s correlates highest at a rise and lowest at a fall."""

# %% data: up at 60, down at 140
import numpy as np

rng = np.random.default_rng(0)
x = np.zeros(200)
x[60:140] = 1
x += rng.normal(0, 0.2, size=len(x))

# %% detect
half = 10
kernel = np.r_[-np.ones(half), np.ones(half)] / half
response = np.correlate(x, kernel, mode="same")
rise, fall = response.argmax(), response.argmin()
print("rise at", rise, " fall at", fall)

# %% plot
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(7, 3.5), layout="constrained")
ax.plot(x, alpha=0.6, label="signal")
ax.plot(response, label="response")
ax.set(xlabel="sample", ylabel="value", title="Step detection")
ax.legend()
plt.show()

# %% check
assert abs(rise - 60) <= 2 and abs(fall - 140) <= 2, "the steps should be found"
assert np.allclose(response, np.convolve(x, kernel[::-1], mode="same")), "convolve, flipped back"

# Output:
# rise at 60  fall at 140
