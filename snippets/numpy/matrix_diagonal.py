"""triu_indices_from gives each pair once; fill_diagonal sets the diagonal in place."""

# %% data
import numpy as np
from sklearn.datasets import load_wine

df = load_wine(as_frame=True).data.iloc[:, :4]
A = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0]])

# %% diagonal
print(np.diag(A), "trace:", np.trace(A), " above:", np.diag(A, k=1))
B = A.copy()
np.fill_diagonal(B, 0)
print(B.tolist())

# %% each pair once
corr = df.corr()
upper = np.triu(np.ones(corr.shape, dtype=bool), k=1)
pairs = corr.where(upper).stack().dropna().sort_values(key=abs, ascending=False)
print(pairs.round(2).head(2))
print("values above the diagonal:", A[np.triu_indices_from(A, k=1)])

# %% nearest other row
from scipy.spatial.distance import cdist

D = cdist(df, df)
np.fill_diagonal(D, np.inf)
nearest = D.argmin(axis=1)

# %% check
import pandas as pd

assert np.diag([1, 2]).tolist() == [[1, 0], [0, 2]], "a vector should become a matrix"
assert len(pairs) == 4 * 3 / 2, "each pair once"
assert (nearest != np.arange(len(df))).all(), "no row should be its own neighbour"
symmetric = np.triu(A) + np.triu(A, k=1).T
assert (symmetric == symmetric.T).all() and np.trace(symmetric) == 15, "symmetric"
assert A[~np.eye(3, dtype=bool)].tolist() == [2, 3, 4, 6, 7, 8], "all but the diagonal"
assert np.diag(np.fliplr(A)).tolist() == [3, 5, 7], "from top right"
assert np.triu(A, k=1).mean() < A[np.triu_indices_from(A, k=1)].mean() / 2, "zeros count"
assert np.allclose((A * B).sum(axis=1), np.diag(A @ B.T)), "row by row"
assert np.fill_diagonal(B, [1, 2, 3]) is None and np.diag(B).tolist() == [1, 2, 3], "a vector"
messages, old = [], pd.__version__ < "3"
frame = pd.DataFrame(A.copy())
for work in (lambda: np.diag(A).__setitem__(0, 1), lambda: np.fill_diagonal(frame.to_numpy(), 0)):
    try:
        work()
    except ValueError as error:
        messages.append(str(error))
said = ["assignment destination is read-only", "underlying array is read-only"]
assert messages == (said[:1] if old else said), messages
assert (frame.loc[0, 0] == 0) == old, "in pandas 2 the frame itself should change"

# Output:
# [1. 5. 9.] trace: 15.0  above: [2. 6.]
# [[0.0, 2.0, 3.0], [4.0, 0.0, 6.0], [7.0, 8.0, 0.0]]
# ash      alcalinity_of_ash    0.44
# alcohol  alcalinity_of_ash   -0.31
# dtype: float64
# values above the diagonal: [2. 3. 6.]
