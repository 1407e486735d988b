"""Sparse one-hot columns are refused by some models; sparse_output=False or an SVD helps."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = rng.integers(0, 8, (300, 3)).astype(str)
y = (X[:, 0] > "3").astype(int)

# %% error
from sklearn.naive_bayes import GaussianNB
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

for step in [GaussianNB(), StandardScaler()]:
    try:
        make_pipeline(OneHotEncoder(), step).fit(X, y)
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}:", str(error)[:40])

# %% fix: dense, reduced, or scaled without centring
from sklearn.decomposition import TruncatedSVD

dense = make_pipeline(OneHotEncoder(sparse_output=False), GaussianNB()).fit(X, y)
svd = make_pipeline(OneHotEncoder(), TruncatedSVD(15, random_state=0), GaussianNB()).fit(X, y)
scaled = make_pipeline(OneHotEncoder(), StandardScaler(with_mean=False)).fit_transform(X)
print(f"dense {dense.score(X, y):.2f}, columns after SVD {svd[1].components_.shape[0]}")
print("still sparse:", hasattr(scaled, "toarray"))

# %% check
assert dense.score(X, y) > 0.9, "the dense columns work"
assert hasattr(scaled, "toarray"), "scaling kept it sparse"

# Output:
# TypeError: Sparse data was passed for X, but dense
# ValueError: Cannot center sparse matrices: pass `wit
# dense 1.00, columns after SVD 15
# still sparse: True
