"""npy and npz keep dtype and shape exactly; mmap_mode reads only what is used."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
oof = rng.uniform(size=(1000, 3)).astype("float32")
test = rng.uniform(size=(500, 3)).astype("float32")

# %% one array
np.save("oof.npy", oof)
oof = np.load("oof.npy")
print("one array:", oof.dtype, oof.shape)

# %% several
np.savez_compressed("fold.npz", oof=oof, test=test)
with np.load("fold.npz") as archive:
    print("names:", archive.files)
    test = archive["test"]

# %% larger than memory
lazy = np.load("oof.npy", mmap_mode="r")
print("mean of the first rows:", lazy[:10].mean(axis=0).round(2))

# %% csv
np.savetxt("oof.csv", oof, delimiter=",", header="a,b,c", comments="", fmt="%.6f")
again = np.loadtxt("oof.csv", delimiter=",", skiprows=1)
print("from csv:", again.dtype, again.shape)

# %% check
import pandas as pd

first = np.random.default_rng(0).uniform(size=(1000, 3)).astype("float32")
assert np.array_equal(oof, first) and oof.dtype == np.float32, "it should come back exactly"
assert test.shape == (500, 3), "an array should come back by its name"
assert type(lazy).__name__ == "memmap", "mmap_mode should not load the array"
assert again.dtype == float and not np.array_equal(again, oof), "text: other dtype, fewer digits"
assert np.allclose(again, oof, atol=1e-6), "the digits of fmt should be kept"
assert list(pd.read_csv("oof.csv").columns) == ["a", "b", "c"], "pandas should read the header"
np.save("bare", oof)
missing = False
try:
    np.load("bare")
except FileNotFoundError:
    missing = True
assert missing, "save should append .npy, load should not"
np.savez("unnamed.npz", oof, test)
with np.load("unnamed.npz") as archive:
    assert archive.files == ["arr_0", "arr_1"], "without keywords the names should be arr_0, ..."

# Output:
# one array: float32 (1000, 3)
# names: ['oof', 'test']
# mean of the first rows: [0.52 0.57 0.51]
# from csv: float64 (1000, 3)
