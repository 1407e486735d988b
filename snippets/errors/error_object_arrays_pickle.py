"""Object arrays need allow_pickle=True; numbers and one length array do without."""

# %% data
import io

import numpy as np

rows = [[1.0, 2.0], [3.0], [4.0, 5.0, 6.0]]
buffer = io.BytesIO()
np.save(buffer, np.array(rows, dtype=object))

# %% error
buffer.seek(0)
try:
    np.load(buffer)
except ValueError as error:
    print("ValueError:", error)

# %% fix: trusted file
buffer.seek(0)
loaded = np.load(buffer, allow_pickle=True)
print(loaded.dtype, len(loaded))

# %% fix: no objects at all
flat, lengths = np.concatenate(rows), [len(r) for r in rows]
archive = io.BytesIO()
np.savez(archive, flat=flat, lengths=lengths)
archive.seek(0)
data = np.load(archive)
parts = np.split(data["flat"], np.cumsum(data["lengths"])[:-1])
print([part.tolist() for part in parts])

# %% check
assert loaded[2] == [4.0, 5.0, 6.0], "the lists are back"
assert [part.tolist() for part in parts] == rows, "cut back into rows"
file = io.BytesIO()
np.save(file, {"a": 1})
file.seek(0)
assert np.load(file, allow_pickle=True).item() == {"a": 1}, "item() gives the dict back"

# Output:
# ValueError: Object arrays cannot be loaded when allow_pickle=False
# object 3
# [[1.0, 2.0], [3.0], [4.0, 5.0, 6.0]]
