"""A kernel of -1s and +1s correlates highest at a rise and lowest at a fall."""

# %% data: up at 60, down at 140
import numpy as np

rng = np.random.default_rng(0)
x = np.zeros(200)
x[60:140] = 1
x += rng.normal(0, 0.2, size=len(x))

# %% detect
from scipy.signal import find_peaks

half = 10
kernel = np.r_[-np.ones(half), np.ones(half)] / half
response = np.correlate(x, kernel, mode="same")
response[:half] = response[-half:] = 0  # there the signal is padded with 0
steps, _ = find_peaks(np.abs(response), height=0.5, distance=half)
for step in steps:
    print("rise" if response[step] > 0 else "fall", "at", step)

# %% plot
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(7, 3.5), layout="constrained")
ax.plot(x, alpha=0.6, label="signal")
ax.plot(response, label="response")
ax.plot(steps, response[steps], "o", label="steps")
ax.set(xlabel="sample", ylabel="value", title="Step detection")
ax.legend()
plt.show()

# %% check
assert len(steps) == 2 and np.abs(steps - [60, 140]).max() <= 2, "both steps should be found"
assert response[steps[0]] > 0 > response[steps[1]], "a rise should be positive, a fall negative"
flipped = np.convolve(x, kernel, mode="same")
assert np.allclose(flipped[half:-half], -response[half:-half], atol=0.1), "convolve: other sign"
raised = np.correlate(x + 5, kernel, mode="same")
assert abs(raised[:half]).max() > 2, "without care the ends of a raised signal look like steps"

# Output:
# rise at 60
# fall at 140
