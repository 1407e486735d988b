"""Empty and three-dimensional arrays are refused; a look at shape and a reshape repair it."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"a": [1.0, 2.0, 3.0], "empty": [np.nan] * 3})
rng = np.random.default_rng(0)
sequences = rng.normal([0, 100], [1, 20], size=(50, 8, 2))

# %% error
from sklearn.preprocessing import StandardScaler

for X in [df.dropna(), df[[]], sequences]:
    try:
        StandardScaler().fit(X)
    except ValueError as error:
        print("ValueError:", str(error)[:22], X.shape)

# %% fix
X = df.dropna(axis=1, how="all").dropna()
print("rows left:", len(X))

scaler = StandardScaler()
scaled = scaler.fit_transform(sequences.reshape(-1, sequences.shape[-1])).reshape(sequences.shape)
print("mean per feature:", abs(scaled.mean(axis=(0, 1))).round(1))

# %% check
assert StandardScaler().fit_transform(X).shape == (3, 1), "the empty column went, not the rows"
assert np.allclose(scaled.std(axis=(0, 1)), 1), "each feature over all rows and steps"

# Output:
# ValueError: Found array with 0 sam (0, 2)
# ValueError: at least one array or  (3, 0)
# ValueError: Found array with dim 3 (50, 8, 2)
# rows left: 3
# mean per feature: [0. 0.]
