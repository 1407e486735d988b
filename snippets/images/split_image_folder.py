"""A table of files is split by class or by group, and copied into one folder per part."""

# %% data: photos/cat, photos/dog; names begin with the animal's id
from pathlib import Path

from PIL import Image

for i in range(60):
    path = Path("photos", ["cat", "dog"][i // 3 % 2], f"{i // 3}_{i % 3}.png")
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (8, 8), (4 * i, 0, 0)).save(path)

# %% table of files
from pathlib import Path

import pandas as pd

table = pd.DataFrame({"path": sorted(Path("photos").rglob("*.png"))})
table["label"] = [path.parent.name for path in table["path"]]
table["group"] = [path.stem.split("_")[0] for path in table["path"]]

# %% parts: stratified, or with groups kept together
from sklearn.model_selection import StratifiedGroupKFold, train_test_split


def split(table, share=0.2, seed=0):
    options = dict(test_size=share, random_state=seed)
    rest, test = train_test_split(table, stratify=table["label"], **options)
    train, valid = train_test_split(rest, stratify=rest["label"], **options)
    return {"train": train, "valid": valid, "test": test}


def split_groups(table, n_parts=5, seed=0):
    folds = StratifiedGroupKFold(n_parts, shuffle=True, random_state=seed)
    parts = [table.iloc[i] for _, i in folds.split(table, table["label"], table["group"])]
    return {"train": pd.concat(parts[2:]), "valid": parts[1], "test": parts[0]}


parts = split_groups(table)  # split(table) without groups
print({name: len(part) for name, part in parts.items()})

# %% copy
import shutil

shutil.rmtree("split", ignore_errors=True)  # nothing of an earlier split
for name, part in parts.items():
    for path, label in zip(part["path"], part["label"], strict=True):
        target = Path("split") / name / label
        target.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)

# %% check
assert len(list(Path("split").rglob("*.png"))) == len(table), "every file should be in one part"
assert sum(part["group"].nunique() for part in parts.values()) == 20, "no group in two parts"
plain = split(table)
assert set(plain["train"]["group"]) & set(plain["test"]["group"]), "without groups they mix"
assert plain["test"]["label"].value_counts().nunique() == 1, "stratified: equally many of each"

# Output:
# {'train': 36, 'valid': 12, 'test': 12}
