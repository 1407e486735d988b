"""repeat copies each element, tile the whole array; index.repeat does it for rows of a frame."""

# %% data
import numpy as np
import pandas as pd

x = np.array([1, 2])
A = np.array([[1, 2], [3, 4]])
df = pd.DataFrame({"item": ["pen", "cup", "hat"], "n": [2, 0, 1]})

# %% arrays
print("repeat:", np.repeat(x, 2), " tile:", np.tile(x, 2), " counts:", np.repeat(x, [1, 3]))
print("rows:", np.repeat(A, 2, axis=0).tolist())
print("vector as rows:", np.tile(x, (3, 1)).tolist())
print("double size:", A.repeat(2, axis=0).repeat(2, axis=1).shape)

# %% images
gray = np.zeros((28, 28))
rgb = np.repeat(gray[..., None], 3, axis=-1)
print("three channels:", rgb.shape)

# %% rows of a DataFrame
units = df.loc[df.index.repeat(df["n"])].reset_index(drop=True)
print(units["item"].tolist())
thrice = pd.concat([df] * 3, ignore_index=True)

# %% check
assert np.repeat(x, 2).tolist() == [1, 1, 2, 2], "each element"
assert np.tile(x, 2).tolist() == [1, 2, 1, 2], "the whole array"
assert np.repeat(A, 2).shape == (8,), "without axis it should flatten"
assert np.tile(x, 3).shape == (6,), "tile of a vector should be one longer vector"
assert np.tile(x[:, None], (1, 3)).tolist() == [[1, 1, 1], [2, 2, 2]], "as columns"
assert [1, 2] * 2 == [1, 2, 1, 2] and (x * 2).tolist() == [2, 4], "a list repeats"
assert units["item"].tolist() == ["pen", "pen", "hat"], "0 copies should drop the row"
assert len(thrice) == 9 and len(df.loc[df.index.repeat(3)]) == 9, "three times"
same = df.set_axis([7, 7, 8])
assert len(same.loc[same.index.repeat([1, 1, 1])]) == 5, "repeated labels should fetch more rows"
messages, view = [], np.broadcast_to(x, (3, 2))
for work in (
    lambda: np.repeat(x, np.array([1.0, 2.0])),
    lambda: df.index.repeat([2, -1, 1]),
    lambda: df.index.repeat(pd.Series([2, np.nan, 1])),
    lambda: view.fill(0),
):
    try:
        with np.errstate(invalid="ignore"):
            work()
    except (TypeError, ValueError) as error:
        messages.append(str(error))
assert "Cannot cast" in messages[0], messages
assert messages[1] == messages[2] == "repeats may not contain negative values.", messages
assert "read-only" in messages[3], "broadcast_to should refuse to be written to"

# Output:
# repeat: [1 1 2 2]  tile: [1 2 1 2]  counts: [1 2 2 2]
# rows: [[1, 2], [1, 2], [3, 4], [3, 4]]
# vector as rows: [[1, 2], [1, 2], [1, 2]]
# double size: (4, 4)
# three channels: (28, 28, 3)
# ['pen', 'pen', 'hat']
