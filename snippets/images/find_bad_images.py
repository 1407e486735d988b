"""A table of files shows what cannot be read, what repeats, and which sizes there are."""

# %% data: a folder with a copy, a smaller copy and two broken files
from pathlib import Path

import numpy as np
from PIL import Image

rng = np.random.default_rng(0)
Path("photos").mkdir()
for i in range(4):
    squares = Image.fromarray(rng.integers(0, 256, (6, 6, 3), dtype="uint8"))
    squares.resize((60, 60), 0).save(f"photos/{i}.png")
Path("photos/copy.png").write_bytes(Path("photos/0.png").read_bytes())
Image.open("photos/1.png").resize((30, 30)).save("photos/smaller.png")
Path("photos/page.jpg").write_text("<html>")
Path("photos/cut.png").write_bytes(Path("photos/2.png").read_bytes()[:200])

# %% table
import hashlib

import pandas as pd


def average_hash(image):
    pixels = np.asarray(image.convert("L").resize((8, 8)), dtype=float)
    return "".join("1" if bit else "0" for bit in (pixels > pixels.mean()).ravel())


def describe(path):
    row = {"file": path.name, "md5": hashlib.md5(path.read_bytes()).hexdigest()}
    try:
        with Image.open(path) as image:
            image.load()
            row |= {"size": image.size, "mode": image.mode, "ahash": average_hash(image)}
    except (OSError, SyntaxError) as error:
        row["error"] = type(error).__name__
    return row


table = pd.DataFrame([describe(path) for path in sorted(Path("photos").iterdir())])
print("broken:", table.loc[table["error"].notna(), "file"].tolist())

# %% copies
good = table[table["error"].isna()]
for key in ("md5", "ahash"):
    groups = good[good.duplicated(key, keep=False)].groupby(key)["file"].agg(list).tolist()
    print(f"same {key}:", sorted(groups))

# %% check
assert set(table.loc[table["error"].notna(), "file"]) == {"cut.png", "page.jpg"}, "both broken"
assert ["1.png", "smaller.png"] in groups, "a smaller copy should share the average hash"
plain = {average_hash(Image.new("RGB", (9, 9), colour)) for colour in ("white", "black")}
assert len(plain) == 1, "plain images share one average hash"

# Output:
# broken: ['cut.png', 'page.jpg']
# same md5: [['0.png', 'copy.png']]
# same ahash: [['0.png', 'copy.png'], ['1.png', 'smaller.png']]
