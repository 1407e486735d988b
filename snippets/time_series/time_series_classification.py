"""Windows of two kinds of signal are told apart by simple features, with recordings as groups."""

# %% data
import numpy as np
import pandas as pd

rng, t = np.random.default_rng(0), np.arange(1000) / 100
df = pd.DataFrame({"recording": np.repeat(np.arange(12), 1000), "t": np.tile(t, 12)})
df["label"] = np.where(df["recording"] % 2, "run", "walk")
phase = 6 * df["t"] * np.where(df["recording"] % 2, 5, 2) + df["recording"]
df["value"] = np.sin(phase) + rng.normal(0, 1, len(df))

# %% windows
from numpy.lib.stride_tricks import sliding_window_view

k, stride = 100, 50
windows, labels, groups = [], [], []
for recording, part in df.groupby("recording"):
    cut = sliding_window_view(part["value"].to_numpy(), k)[::stride]
    middle = np.arange(len(cut)) * stride + k // 2
    windows.append(cut)
    labels.append(part["label"].iloc[middle])  # the label in the middle of each window
    groups += [recording] * len(cut)
windows, y = np.concatenate(windows), pd.concat(labels)

# %% model
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import GroupKFold, cross_val_score

spectrum = np.abs(np.fft.rfft(windows, axis=1))[:, : k // 4]  # the lower half
change = np.abs(np.diff(windows, axis=1)).mean(axis=1)
X = np.column_stack([windows.mean(axis=1), windows.std(axis=1), change, spectrum])
model = RandomForestClassifier(50, random_state=0)
scores = cross_val_score(model, X, y, groups=groups, cv=GroupKFold(4))
print(f"{len(X)} windows, accuracy {scores.mean():.2f}")

# %% check
assert scores.mean() > 0.9, "the spectrum should separate the two"
for a, b in GroupKFold(4).split(X, y, groups):
    assert not set(np.array(groups)[a]) & set(np.array(groups)[b]), "a recording on both sides"
assert (y.to_numpy() == np.where(np.array(groups) % 2, "run", "walk")).all(), "labels should fit"
from sklearn.model_selection import KFold

who = np.array(groups)[:, None] + rng.normal(0, 0.1, (len(X), 1))  # tells only the recording
mixed = cross_val_score(model, who, y, cv=KFold(4, shuffle=True, random_state=0)).mean()
apart = cross_val_score(model, who, y, groups=groups, cv=GroupKFold(4)).mean()
assert mixed > 0.9 > 0.7 > apart, "mixed, the recording should be recognised, not the activity"

# Output:
# 228 windows, accuracy 1.00
