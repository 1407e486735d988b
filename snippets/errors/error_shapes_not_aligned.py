"""(2, 3) @ (2, 3) fails; with one side transposed it is the matrix of row products."""

# %% error
import numpy as np

A, B = np.arange(6).reshape(2, 3), np.ones((2, 3))
for product in (np.dot, np.matmul):
    try:
        product(A, B)
    except ValueError as error:
        print("ValueError:", str(error)[:62])

# %% fix
print((A @ B.T).tolist(), (A.T @ B).shape)

# %% check
assert (A @ B.T).shape == (2, 2), "rows with rows"

# Output:
# ValueError: shapes (2,3) and (2,3) not aligned: 3 (dim 1) != 2 (dim 0)
# ValueError: matmul: Input operand 1 has a mismatch in its core dimension 0
# [[3.0, 3.0], [12.0, 12.0]] (3, 3)
