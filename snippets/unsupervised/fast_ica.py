"""FastICA recovers two mixed signals, up to order, sign and scale; PCA does not."""

# %% data: two sources, two microphones
import numpy as np
import pandas as pd

t = np.linspace(0, 8, 2000)
sources = np.column_stack([np.sin(2 * np.pi * t), np.sign(np.sin(3 * np.pi * t))])
sources += 0.05 * np.random.default_rng(0).normal(size=sources.shape)
df = pd.DataFrame(sources @ [[1.0, 0.5], [0.6, 1.0]], columns=["left", "right"])

# %% unmix
from sklearn.decomposition import FastICA

ica = FastICA(whiten="unit-variance", max_iter=500, random_state=0)
found = ica.fit_transform(df)
print(found.shape, "mixing", ica.mixing_.shape)

# %% remove one source, such as a blink, found by its kurtosis
from scipy.stats import kurtosis

artefact = np.argmin(kurtosis(found))  # a square wave is flat: lowest; a blink peaks: argmax
kept = found.copy()
kept[:, artefact] = 0
cleaned = pd.DataFrame(ica.inverse_transform(kept), columns=df.columns, index=df.index)

# %% plot
import matplotlib.pyplot as plt

fig, axes = plt.subplots(3, 1, sharex=True, figsize=(8, 6))
for ax, signal, title in zip(axes, (df, found, cleaned), ("mixed", "ICA", "cleaned")):
    ax.plot(np.asarray(signal)[:600])
    ax.set_ylabel(title)
plt.show()

# %% check
from sklearn.decomposition import PCA

worst = {}
for name, Z in {"ICA": found, "PCA": PCA(2).fit_transform(df)}.items():
    worst[name] = np.abs(np.corrcoef(sources.T, Z.T)[:2, 2:]).max(axis=1).min()
assert worst["ICA"] > 0.99, "ICA should find the sources"
assert worst["PCA"] < 0.95, "PCA should find directions of variance only"
assert np.allclose(found.var(axis=0), 1), "the sources should have unit variance"
left = abs(np.corrcoef(cleaned["left"], sources[:, 0])[0, 1])
assert left > 0.99, "only the sine should be left"
assert not hasattr(ica, "explained_variance_ratio_"), "there is no explained variance"

# Output:
# (2000, 2) mixing (2, 2)
