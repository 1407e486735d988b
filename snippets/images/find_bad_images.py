"""A table of files shows what cannot be read, what repeats, and which sizes there are."""

# %% data: a folder with a copy, a smaller copy and two broken files
from pathlib import Path

import numpy as np
from PIL import Image

Path("photos").mkdir()
for i in range(4):
    squares = Image.fromarray(np.random.default_rng(i).integers(0, 256, (6, 6, 3), dtype="uint8"))
    squares.resize((60, 60), 0).save(f"photos/{i}.png")
Path("photos/copy.png").write_bytes(Path("photos/0.png").read_bytes())
Image.open("photos/1.png").resize((30, 30)).save("photos/smaller.png")
Path("photos/page.jpg").write_text("<html>")
Path("photos/cut.png").write_bytes(Path("photos/2.png").read_bytes()[:200])

# %% table
import hashlib
from pathlib import Path

import numpy as np
import pandas as pd
from PIL import Image


def average_hash(image):
    pixels = np.asarray(image.convert("L").resize((8, 8)), dtype=float)
    return "".join("1" if bit else "0" for bit in (pixels > pixels.mean()).ravel())


def describe(path):
    row = {"file": str(path), "error": None, "md5": hashlib.md5(path.read_bytes()).hexdigest()}
    try:
        with Image.open(path) as image:
            row |= {"size": image.size, "mode": image.mode, "ahash": average_hash(image)}  # loads
    except (OSError, SyntaxError) as error:
        row["error"] = type(error).__name__
    return row


files = sorted(path for path in Path("photos").rglob("*") if path.is_file())
table = pd.DataFrame([describe(path) for path in files])
print("broken:", table.loc[table["error"].notna(), "file"].tolist())

# %% copies
good = table[table["error"].isna()]
for key in ("md5", "ahash"):
    groups = good[good.duplicated(key, keep=False)].groupby(key)["file"].agg(list).tolist()
    print(f"same {key}:", sorted(groups))

# %% check
assert table["error"].notna().sum() == 2, "both broken files"
assert ["photos/1.png", "photos/smaller.png"] in groups, "a smaller copy should share the hash"
assert average_hash(Image.new("L", (9, 9))) == average_hash(Image.new("L", (9, 9), 9)), "plain"

# Output:
# broken: ['photos/cut.png', 'photos/page.jpg']
# same md5: [['photos/0.png', 'photos/copy.png']]
# same ahash: [['photos/0.png', 'photos/copy.png'], ['photos/1.png', 'photos/smaller.png']]
