"""Rows of unequal length make no array; padded they do."""

# %% error
import numpy as np

rows = [[1, 2, 3], [4], [5, 6]]
try:
    np.array(rows)
except ValueError as error:
    print("ValueError:", str(error).split(" after")[0][:60])
print("lengths:", sorted(map(len, rows)))

# %% fix
padded = np.zeros((len(rows), max(map(len, rows))), dtype=int)
for i, row in enumerate(rows):
    padded[i, : len(row)] = row
print(padded)

# %% check
assert padded.shape == (3, 3) and padded.sum() == 21, "padded with zeros"

# Output:
# ValueError: setting an array element with a sequence. The requested arra
# lengths: [1, 2, 3]
# [[1 2 3]
#  [4 0 0]
#  [5 6 0]]
