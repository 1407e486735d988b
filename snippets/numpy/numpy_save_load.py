"""npy and npz keep dtype and shape exactly; mmap_mode reads only what is used."""

# %% data
import tempfile
from pathlib import Path

import numpy as np

rng = np.random.default_rng(0)
oof = rng.uniform(size=(1000, 3)).astype("float32")
test = rng.uniform(size=(500, 3)).astype("float32")

# %% save and load
with tempfile.TemporaryDirectory(dir=".") as folder:
    path = Path(folder)
    np.save(path / "oof.npy", oof)
    np.savez_compressed(path / "fold.npz", oof=oof, test=test)
    again = np.load(path / "oof.npy")
    with np.load(path / "fold.npz") as archive:
        print("names:", archive.files)
        loaded = archive["test"]
    lazy = np.load(path / "oof.npy", mmap_mode="r")
    first = lazy[:10].mean(axis=0)
    print("type of the lazy array:", type(lazy).__name__)
    del lazy

print("dtype and shape:", again.dtype, again.shape)

# %% check
assert np.array_equal(again, oof) and again.dtype == np.float32, "exactly the same"
assert np.array_equal(loaded, test), "by name"
assert np.allclose(first, oof[:10].mean(axis=0)), "read from disk when sliced"

# Output:
# names: ['oof', 'test']
# type of the lazy array: memmap
# dtype and shape: float32 (1000, 3)
