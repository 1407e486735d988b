"""Similarity to a landmark makes a bump feature that a linear model can use."""

# %% data: the target is high around 35
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"age": rng.uniform(0, 60, size=300)})
y = pd.Series(np.exp(-0.02 * (df["age"] - 35) ** 2) + 0.1 * rng.normal(size=300))

# %% feature
from sklearn.metrics.pairwise import rbf_kernel

df["near_35"] = rbf_kernel(df[["age"]], [[35]], gamma=0.02).ravel()
print(df.head(3).round(2))

# %% gamma: from the distance at which the similarity is one half
half = 6
gamma = np.log(2) / half**2
print(f"half at distance {half}: gamma {gamma:.3f}")

# %% centres: similarity to the clusters of several scaled columns
from sklearn.cluster import KMeans
from sklearn.preprocessing import StandardScaler

Z = StandardScaler().fit_transform(df)
centres = KMeans(4, random_state=0).fit(Z).cluster_centers_
similarity = rbf_kernel(Z, centres, gamma=1)
print("one column per centre:", similarity.shape)

# %% check
from sklearn.linear_model import LinearRegression

raw, bump = df[["age"]], df[["near_35"]]
formula = np.exp(-0.02 * (df["age"] - 35) ** 2)
assert np.allclose(df["near_35"], formula), "the kernel should be exp(-gamma d^2)"
before = LinearRegression().fit(raw, y).score(raw, y)
after = LinearRegression().fit(bump, y).score(bump, y)
assert after > 0.8 > before + 0.5, "the bump should be what the line lacked"
assert np.isclose(rbf_kernel([[0]], [[half]], gamma=gamma), 0.5), "half at that distance"
two = pd.DataFrame({"a": [0.0, 1.0], "b": [0.0, 0.0]})
assert np.isclose(rbf_kernel(two)[0, 1], np.exp(-1 / 2)), "default gamma: 1 / n_features"

# Output:
#      age  near_35
# 0  38.22     0.81
# 1  16.19     0.00
# 2   2.46     0.00
# half at distance 6: gamma 0.019
# one column per centre: (300, 4)
