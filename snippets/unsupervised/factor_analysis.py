"""Factor analysis with varimax finds which columns share a hidden factor."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
hidden = rng.normal(size=(1000, 2))
weights = np.array([[0.9, 0], [0.8, 0], [0.7, 0], [0, 0.9], [0, 0.8], [0, 0.6]])
noise = rng.normal(size=(1000, 6)) * np.sqrt(1 - (weights**2).sum(axis=1))
names = ["math", "physics", "logic", "reading", "writing", "speech"]
df = pd.DataFrame(hidden @ weights.T + noise, columns=names)

# %% loadings
from sklearn.decomposition import FactorAnalysis
from sklearn.preprocessing import StandardScaler

Z = StandardScaler().fit_transform(df)
model = FactorAnalysis(n_components=2, rotation="varimax").fit(Z)
table = pd.DataFrame(model.components_.T, index=df.columns, columns=["F1", "F2"])
table["communality"] = (table**2).sum(axis=1)
table["noise"] = model.noise_variance_
print(table.abs().round(1).to_string())
scores = model.transform(Z)  # rows x factors

# %% number of factors
from sklearn.model_selection import cross_val_score

fits = [cross_val_score(FactorAnalysis(k), Z, cv=5).mean() for k in range(1, 5)]
print("best number of factors:", 1 + int(np.argmax(fits)))
print("eigenvalues above 1:", int((np.linalg.eigvalsh(df.corr()) > 1).sum()))

# %% check
from sklearn.decomposition import PCA

assert np.allclose(np.sort(table[["F1", "F2"]].abs()), np.sort(weights), atol=0.12), "loadings"
assert np.allclose(table["communality"] + table["noise"], 1, atol=0.02), "they should add up to 1"
plain = FactorAnalysis(n_components=2).fit(Z)
assert np.isclose(plain.score(Z), model.score(Z)), "a rotation should not change the fit"
assert np.allclose((plain.components_**2).sum(axis=0), table["communality"]), "communalities"
raw = df.assign(junk=rng.normal(0, 5, 1000))
S = StandardScaler().fit_transform(raw)
junk = FactorAnalysis(3, rotation="varimax").fit(S)
assert junk.noise_variance_[-1] > 0.9 > 3 * abs(junk.components_[:, -1]).max(), "junk is noise"
assert abs(PCA(3).fit(S).components_[2, -1]) > 0.95, "PCA should give it an axis of its own"
assert abs(FactorAnalysis(2).fit(raw).components_[:, -1]).max() > 4, "unscaled junk: a factor"
assert np.allclose(*(abs(PCA(k).fit(Z).components_[0]) for k in (1, 3))), "PCA keeps its first"
assert FactorAnalysis().fit(Z).components_.shape == (6, 6), "None: as many as columns"
assert abs(np.corrcoef(scores.T)[0, 1]) < 0.1, "the factors should be uncorrelated"

# Output:
#           F1   F2  communality  noise
# math     0.0  0.9          0.8    0.2
# physics  0.0  0.8          0.6    0.4
# logic    0.0  0.7          0.6    0.4
# reading  0.9  0.0          0.9    0.2
# writing  0.8  0.0          0.6    0.4
# speech   0.6  0.0          0.4    0.6
# best number of factors: 2
# eigenvalues above 1: 2
