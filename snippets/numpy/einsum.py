"""einsum names the axes; letters absent after the arrow are summed over."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
A, B, S = rng.random((4, 3)), rng.random((4, 3)), rng.random((3, 3))
Q, K = rng.random((2, 5, 8)), rng.random((2, 6, 8))

# %% the same in other words
products = {
    "ij,kj->ik": (np.einsum("ij,kj->ik", A, B), A @ B.T),
    "ij,ij->i": (np.einsum("ij,ij->i", A, B), (A * B).sum(axis=1)),
    "ij->j": (np.einsum("ij->j", A), A.sum(axis=0)),
    "ii->": (np.einsum("ii->", S), np.trace(S)),
    "bqd,bkd->bqk": (np.einsum("bqd,bkd->bqk", Q, K), Q @ K.transpose(0, 2, 1)),
    "ni,ij,nj->n": (np.einsum("ni,ij,nj->n", A, S, A), np.diag(A @ S @ A.T)),
}
for string, (value, expected) in products.items():
    print(f"{string:12} shape {np.shape(value)}")
    assert np.allclose(value, expected), f"{string} differs"

# Output:
# ij,kj->ik    shape (4, 4)
# ij,ij->i     shape (4,)
# ij->j        shape (3,)
# ii->         shape ()
# bqd,bkd->bqk shape (2, 5, 6)
# ni,ij,nj->n  shape (4,)
