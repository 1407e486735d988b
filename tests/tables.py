"""Three tables as people have them: mixed columns with missing values, numbers alone, and classes with text."""

from __future__ import annotations

import csv
import random
from pathlib import Path

TASKS = {"mixed.csv": "binary", "numbers.csv": "regression", "classes.csv": "multiclass"}
TARGETS = {"mixed.csv": "survived", "numbers.csv": "price", "classes.csv": "species"}


def write_tables(folder: Path) -> dict[str, Path]:
    """Write them, the same each time; their paths by name. Each has a column `id` that says nothing."""
    random.seed(0)
    mixed, numbers, classes = [], [], []
    for i in range(240):
        age, fare, port = random.gauss(35, 12), random.expovariate(0.05), random.choice(["north", "south", "east"])
        lived = "yes" if 0.04 * fare + (port == "south") + random.gauss(0, 0.7) > 1 else "no"
        row = [i, round(age, 1) if random.random() > 0.1 else "", round(fare, 2), port if random.random() > 0.1 else ""]
        mixed.append([*row, random.choice(["True", "False"]), lived])
        size, rooms = random.gauss(90, 25), random.randint(1, 6)
        numbers.append(
            [
                i,
                round(size, 1),
                rooms,
                round(random.random(), 3),
                round(2.5 * size + 10 * rooms + random.gauss(0, 9), 2),
            ]
        )
        kind = i % 3
        measures = [round(random.gauss(5 + kind, 0.6), 2), round(random.gauss(3 - kind, 0.5), 2)]
        classes.append([i, *measures, random.choice(["red", "blue"]), ["fir", "oak", "pine"][kind]])
    heads = {
        "mixed.csv": (["id", "age", "fare", "port", "alone", "survived"], mixed),
        "numbers.csv": (["id", "size", "rooms", "noise", "price"], numbers),
        "classes.csv": (["id", "length", "width", "colour", "species"], classes),
    }
    paths = {}
    for name, (head, rows) in heads.items():
        paths[name] = folder / name
        with paths[name].open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([head, *rows])
    return paths
