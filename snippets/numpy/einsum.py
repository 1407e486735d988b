"""einsum names the axes; letters absent after the arrow are summed over."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
A, B = rng.random((4, 3)), rng.random((4, 3))
Q, K = rng.random((2, 5, 8)), rng.random((2, 6, 8))  # batch, items, features

# %% products
print("row-wise dot product:", np.einsum("ij,ij->i", A, B).round(2))
print("all rows with all rows:", np.einsum("ij,kj->ik", A, B).shape)
print("sum of each column:", np.einsum("ij->j", A).round(2))

# %% batches
scores = np.einsum("bqd,bkd->bqk", Q, K)
print("attention scores:", scores.shape)

# %% check
S, C = rng.random((3, 3)), rng.random((3, 5))
P, R = rng.random((2, 4, 3)), rng.random((2, 3, 5))
pairs = {
    "i,i->": (np.einsum("i,i->", A[0], B[0]), A[0] @ B[0]),
    "ij,jk->ik": (np.einsum("ij,jk->ik", A, C), A @ C),
    "ij,ij->i": (np.einsum("ij,ij->i", A, B), (A * B).sum(axis=1)),
    "bij,bjk->bik": (np.einsum("bij,bjk->bik", P, R), P @ R),
    "bqd,bkd->bqk": (scores, Q @ K.transpose(0, 2, 1)),
    "i,j->ij": (np.einsum("i,j->ij", A[0], B[0]), np.outer(A[0], B[0])),
    "ii->": (np.einsum("ii->", S), np.trace(S)),
    "ii->i": (np.einsum("ii->i", S), np.diag(S)),
    "ij->ji": (np.einsum("ij->ji", A), A.T),
    "ij->j": (np.einsum("ij->j", A), A.sum(axis=0)),
    "ni,ij,nj->n": (np.einsum("ni,ij,nj->n", A, S, A), np.diag(A @ S @ A.T)),
}
for string, (value, expected) in pairs.items():
    assert np.allclose(value, expected), f"{string} should equal its other form"
assert np.allclose(np.einsum("ji", A), A.T), "without an arrow 'ji' should transpose"
message = "none"
try:
    np.einsum("ij,jk->ik", A, B)
except ValueError as error:
    message = str(error)
assert "with remapped shapes" in message, "one letter for axes of two lengths should raise"

# Output:
# row-wise dot product: [0.59 1.2  0.51 0.67]
# all rows with all rows: (4, 4)
# sum of each column: [2.2  2.63 1.5 ]
# attention scores: (2, 5, 6)
