"""convolve flips the kernel, correlate slides it as it is; for [-1, 1] the sign differs."""

# %% data: a step up
import numpy as np

f = np.array([0, 0, 0, 0, 0, 1, 1, 1, 1, 1])
g = np.array([-1, 1])

# %% both
print("correlate:", np.correlate(f, g, "valid"))
print("convolve: ", np.convolve(f, g, "valid"))

# %% lengths
for mode in ("full", "same", "valid"):
    print(mode, len(np.convolve(f, [1, 1, 1], mode)))

# %% moving average
mean = np.convolve([1, 2, 6, 3], np.ones(3) / 3, "valid")
print("moving average:", mean.round(2))

# %% check
assert (np.convolve(f, g, "valid") == np.correlate(f, g[::-1], "valid")).all(), "the flip"
assert np.correlate(f, g, "valid")[4] == 1, "correlate is high where the pattern occurs"
assert np.convolve(f, g, "valid")[4] == -1, "convolve meets the flipped pattern"
assert len(np.convolve(f, [1, 1, 1], "full")) == 10 + 3 - 1, "N + M - 1"
assert np.allclose(mean, [3, 11 / 3]), "mean of each window of three"

# Output:
# correlate: [0 0 0 0 1 0 0 0 0]
# convolve:  [ 0  0  0  0 -1  0  0  0  0]
# full 12
# same 10
# valid 8
# moving average: [3.   3.67]
