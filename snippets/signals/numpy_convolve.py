"""convolve flips the kernel, correlate slides it as it is; for [-1, 1] the sign differs."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
x = np.sin(np.arange(200) / 10) + 0.3 * rng.normal(size=200)

# %% moving average
window = 5
mean = np.convolve(x, np.ones(window) / window, mode="valid")
print("moving average:", len(x), "->", len(mean))

# %% difference of neighbours: the kernel as it is
rise = np.correlate(x, [-1, 1], mode="valid")

# %% delay between two signals
later = np.r_[np.zeros(7), x[:-7]]
lags = np.arange(-len(x) + 1, len(x))
correlation = np.correlate(later - later.mean(), x - x.mean(), mode="full")
print("delay:", lags[correlation.argmax()])

# %% polynomials: (1 + 2 t)(3 + t)
product = np.convolve([1, 2], [3, 1])
print("product:", product)

# %% check
assert np.isclose(mean[3], x[3:8].mean()), "it should be the mean of each window"
assert np.allclose(rise, np.diff(x)), "correlate should give x[n + 1] - x[n]"
assert np.allclose(np.convolve(x, [-1, 1], "valid"), -rise), "convolve should turn the sign"
flipped = np.correlate(x, np.array([-1, 1])[::-1], "full")
assert np.allclose(np.convolve(x, [-1, 1]), flipped), "the flip is the only difference"
lengths = [len(np.convolve(x, np.ones(5), mode)) for mode in ("full", "same", "valid")]
assert lengths == [204, 200, 196], "N + M - 1, N, N - M + 1"
assert len(np.correlate(x, np.ones(5))) == 196, "correlate should be valid by default"
assert lags[correlation.argmax()] == 7, "the delay should be found"
same = np.convolve(np.ones(10), np.ones(5) / 5, "same")
assert same[0] < 0.7, "at the edges missing values should count as 0"

# Output:
# moving average: 200 -> 196
# delay: 7
# product: [3 7 2]
