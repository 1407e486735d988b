"""Band power by FFT and by Welch: nearly all power of a 10 Hz wave lies in the 8 to 12 Hz band."""

# %% data
import numpy as np
from scipy.signal import welch

rng = np.random.default_rng(0)
rate = 250
t = np.arange(4 * rate) / rate
x = np.sin(2 * np.pi * 10 * t) + 0.3 * rng.normal(size=t.size)


# %% FFT
def band_power(x, rate, low, high):
    """Share of the power between low and high, in Hz."""
    power = np.abs(np.fft.rfft(x - x.mean())) ** 2
    frequency = np.fft.rfftfreq(x.size, 1 / rate)
    return power[(frequency >= low) & (frequency < high)].sum() / power.sum()


bands = {"theta": (4, 8), "alpha": (8, 12), "beta": (12, 30)}
shares = {name: band_power(x, rate, *edges) for name, edges in bands.items()}
print({name: round(float(share), 2) for name, share in shares.items()})

# %% Welch
frequency, density = welch(x, fs=rate, nperseg=rate)
alpha = density[(frequency >= 8) & (frequency < 12)].sum() / density.sum()
print(f"Welch: {alpha:.2f}")

# %% check
assert shares["alpha"] > 0.8 > shares["theta"] + shares["beta"], "10 Hz lies in the alpha band"
assert abs(alpha - shares["alpha"]) < 0.1, "both ways agree"
assert frequency[-1] == rate / 2, "the highest frequency is half the rate"
assert np.isclose(frequency[1], rate / rate), "the step is rate / nperseg"

# Output:
# {'theta': 0.0, 'alpha': 0.86, 'beta': 0.02}
# Welch: 0.86
