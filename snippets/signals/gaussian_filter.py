"""The Gaussian filter removes noise, the median filter removes single outliers."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
truth = np.sin(np.linspace(0, 6, 300))
x = truth + 0.2 * rng.normal(size=300)

# %% smooth
from scipy.ndimage import gaussian_filter, median_filter
from scipy.signal import butter, savgol_filter, sosfiltfilt

rate = 100  # samples per second
smooth = {
    "Gaussian": gaussian_filter(x, sigma=4),
    "median": median_filter(x, size=7),  # single wild values
    "Savitzky-Golay": savgol_filter(x, window_length=31, polyorder=3),  # keeps peaks
    "low-pass 5 Hz": sosfiltfilt(butter(4, 5, fs=rate, output="sos"), x),
}
for name, y in smooth.items():
    print(f"{name:14} removes {np.std(x - y):.2f}")

# %% images: a sigma for each axis, 0 for samples and channels
batch = rng.random((2, 32, 32, 3))
blurred = gaussian_filter(batch, sigma=(0, 2, 2, 0))


# %% check
def error(y, truth=truth):
    return np.sqrt(np.mean((y - truth) ** 2))


for name, y in smooth.items():
    assert error(y) < 0.6 * error(x), f"{name} should come nearer to the truth"
spiky = truth.copy()
spiky[rng.choice(300, size=15, replace=False)] += 5
assert error(median_filter(spiky, 7)) < 0.2 * error(gaussian_filter(spiky, 4)), "spikes: median"
peak = np.exp(-((np.arange(100) - 50) ** 2) / 20)
assert savgol_filter(peak, 11, 3).max() > gaussian_filter(peak, 2).max(), "it should keep peaks"
later = x.copy()
later[201] += 1
assert gaussian_filter(later, 4)[200] != smooth["Gaussian"][200], "it should look ahead"
later[100] = np.nan
assert np.isnan(gaussian_filter(later, 4)).sum() == 33, "a gap should spread by 4 sigma"
low = sosfiltfilt(butter(4, 5, fs=rate, output="sos"), later)
assert np.isnan(low).all(), "with the low-pass over the whole signal"
red = np.zeros((9, 9, 3))
red[4, 4, 0] = 1
assert gaussian_filter(red, (1, 1, 0))[..., 1:].sum() == 0, "red should stay red"
assert gaussian_filter(red, 1)[..., 1:].sum() > 0, "one sigma for all should mix the channels"
assert gaussian_filter(np.array([0, 1, 0]), 1).max() == 0, "integers should stay integers"

# Output:
# Gaussian       removes 0.19
# median         removes 0.19
# Savitzky-Golay removes 0.20
# low-pass 5 Hz  removes 0.19
