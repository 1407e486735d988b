"""Statistics, zero crossings and spectral entropy tell a tone from noise."""

# %% data
import numpy as np
import pandas as pd
from scipy.stats import entropy, kurtosis, skew

rng = np.random.default_rng(0)
rate = 100
t = np.arange(200) / rate
signals = {"tone": np.sin(2 * np.pi * 5 * t + 0.1), "noise": rng.normal(size=t.size)}


# %% features
def features(x):
    power = np.abs(np.fft.rfft(x - x.mean())) ** 2
    frequency = np.fft.rfftfreq(x.size, 1 / rate)
    return {
        "std": x.std(),
        "skew": skew(x),
        "kurtosis": kurtosis(x),
        "crossings": np.sum(np.diff(np.sign(x)) != 0),
        "peak Hz": frequency[power.argmax()],
        "entropy": entropy(power / power.sum()),
    }


table = pd.DataFrame({name: features(x) for name, x in signals.items()})
print(table.round(1))

# %% check
assert table.loc["peak Hz", "tone"] == 5, "the spectrum finds the tone"
assert table.loc["entropy", "tone"] < 0.1 < table.loc["entropy", "noise"], "noise fills all bands"
assert np.isclose(table.loc["kurtosis", "tone"], -1.5), "a sine has excess kurtosis -1.5"
assert table.loc["crossings", "tone"] in (19, 20), "two crossings per period, 10 periods"

# Output:
#            tone  noise
# std         0.7    1.0
# skew       -0.0   -0.2
# kurtosis   -1.5   -0.4
# crossings  19.0   96.0
# peak Hz     5.0    4.0
# entropy     0.0    4.2
