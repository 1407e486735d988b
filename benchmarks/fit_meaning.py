"""Learns what words mean to the search (`kb/meaning.bin`) from what entries say that they answer.

    python benchmarks/fit_meaning.py [--epochs 9]

Each line of an entry (title, aliases, asks, messages, sentences of its text) and each question of `data/said` is a
text whose features lead to that entry: a row for each feature and one for each entry are learnt such that the sum of a
text's rows points to its entry's more than to any other's (softmax over the cosines). Learnt are the features that
most texts have, so many of each sort. What is kept is the moving average of the weights: where they end by chance of
the last steps answers three of a hundred questions less. The rows are kept as whole numbers from -3 to 3 with a factor
for each, and those of the entries. The questions of `tests/data/search` are never read. Needs the extra `ml`; takes
three minutes.
"""

from __future__ import annotations

import argparse
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np
from keras import ops

from kb.content.entry import read_entry
from kb.meaning import BIAS, DIMENSIONS, FACTOR, FILE, ROWS, checksum_of, features, rows

ROOT = Path(__file__).resolve().parents[1]
SAID = Path(__file__).resolve().parent / "data" / "said"
RUNS, PAIRS = 2500, 5800  # known features that are runs of letters, and pairs of stems; the other rows are of stems
LONGEST = 90  # features of a line that are learnt from
BODY = 0.3  # how much a sentence of an entry's text counts, which is no question
SCALE = 14.0  # of the cosines: how sure the answer is that is asked for
STEP = 1.0  # of a whole number, in standard deviations of its row: coarser ones find less, finer ones take more room
AVERAGED = 0.998  # how much of the moving average stays at each step
DROPPED = 0.3  # share of a line's features that are left out each time, so that each word learns to stand alone


def lines() -> Iterator[tuple[str, str, float]]:
    """Entry, text that leads to it, and how much that counts."""
    for path in sorted((ROOT / "entries").glob("*/*.md")):
        entry, _ = read_entry(path)
        for text in entry.leads:
            yield path.stem, text, 1.0
        told = re.sub(r"```.*?```", "", entry.body, flags=re.DOTALL)
        for sentence in re.split(r"(?<=[.:])\s+|\n+", told):
            if len(sentence) > 30:
                yield path.stem, sentence, BODY
    for path in sorted(SAID.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            name, _, text = line.partition("\t")
            yield name, text, 1.0


def vocabulary(texts: Iterable[str]) -> list[int]:
    """The checksums of the features that most texts have, in order."""
    counts = Counter(feature for text in texts for feature in features(text))
    by_sort: dict[str, list[str]] = {"run": [], "pair": [], "stem": []}
    for feature, _ in counts.most_common():
        by_sort["run" if feature[0] == "#" else "pair" if " " in feature else "stem"].append(feature)
    kept = by_sort["run"][:RUNS] + by_sort["pair"][:PAIRS] + by_sort["stem"][: ROWS - RUNS - PAIRS]
    known = sorted(set(map(checksum_of, kept)))
    if len(known) != ROWS:
        raise SystemExit(f"{len(known)} features have a checksum of their own, and {ROWS} are needed")
    return known


class Sum(keras.layers.Layer):
    """Rows of the features of a line, added up and brought to length 1."""

    def __init__(self, rarity: np.ndarray):
        super().__init__()
        self.rarity = rarity

    def build(self, shape: tuple[int, ...]) -> None:
        """Make the rows, and how much each feature counts: at first as much as it is rare."""
        normal = keras.initializers.RandomNormal(stddev=0.05, seed=0)
        self.rows = self.add_weight(shape=(ROWS + 1, DIMENSIONS), initializer=normal, name="rows")
        self.counts = self.add_weight(shape=(ROWS + 1, 1), name="counts")
        self.counts.assign(self.rarity[:, None])
        self.chance = keras.random.SeedGenerator(0)

    def call(self, x: object, training: bool = False) -> object:
        """(lines, features) of row numbers, 0 for none -> (lines, dimensions)."""
        weight = ops.take(self.counts, x, axis=0) * ops.cast(ops.expand_dims(x > 0, -1), "float32")
        if training:
            kept = keras.random.uniform(ops.shape(weight), seed=self.chance) > DROPPED
            weight = weight * ops.cast(kept, "float32")
        return ops.normalize(ops.sum(ops.take(self.rows, x, axis=0) * weight, axis=1))


class Answers(keras.layers.Layer):
    """The cosines with the rows of the entries, scaled."""

    def __init__(self, entries: int):
        super().__init__()
        self.entries = entries

    def build(self, shape: tuple[int, ...]) -> None:
        """Make the rows."""
        normal = keras.initializers.RandomNormal(stddev=0.05, seed=1)
        self.rows = self.add_weight(shape=(DIMENSIONS, self.entries), initializer=normal, name="rows")

    def call(self, x: object) -> object:
        """(lines, dimensions) -> (lines, entries)."""
        return SCALE * ops.matmul(x, ops.normalize(self.rows, axis=0))


def main() -> None:
    """Learn, and write the rows."""
    parser = argparse.ArgumentParser(description="Learn what words mean to the search.")
    parser.add_argument("--epochs", type=int, default=9)
    chosen = parser.parse_args()
    keras.utils.set_random_seed(1)
    names, texts, weights = zip(*lines(), strict=True)
    place = {name: i for i, name in enumerate(dict.fromkeys(names))}
    known = vocabulary(texts)
    x = np.zeros((len(texts), LONGEST), "int32")  # 0 is no feature
    for i, text in enumerate(texts):
        found = rows(features(text), known)[:LONGEST]
        x[i, : len(found)] = [row + 1 for row in found]
    lines_with = np.bincount(x[x > 0], minlength=ROWS + 1)
    rarity = np.log(len(x) / (1 + lines_with)).astype("float32")
    learnt = Sum(rarity / rarity.max())
    answers = Answers(len(place))
    inputs = keras.Input((LONGEST,), dtype="int32")
    model = keras.Model(inputs, answers(learnt(inputs)))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    optimizer = keras.optimizers.Adam(6e-3, use_ema=True, ema_momentum=AVERAGED)  # fit ends with the average
    model.compile(optimizer, loss=loss)
    y = np.array([place[name] for name in names])
    print(f"{len(x):,} texts of {len(place):,} entries", flush=True)
    model.fit(x, y, sample_weight=np.array(weights, "float32"), batch_size=256, epochs=chosen.epochs, verbose=2)
    weighted = (np.asarray(learnt.rows) * np.asarray(learnt.counts))[1:]
    spread = weighted.std(axis=1, keepdims=True)
    unit = spread.max() / FACTOR
    factors = np.clip(np.round(spread / unit), 1, FACTOR)
    whole = np.clip(np.round(weighted / (factors * unit * STEP)), -BIAS, BIAS).astype(int)
    found = np.asarray(answers.rows).T
    of_entries = np.round(127 * found / np.abs(found).max(axis=1, keepdims=True))
    Path(FILE).write_bytes(
        np.array(known, "<u4").tobytes() + (whole + BIAS).astype("u1").tobytes() + factors.astype("u1").tobytes()
        + np.array([checksum_of(name) for name in place], "<u4").tobytes() + of_entries.astype("i1").tobytes()
    )  # fmt: skip
    print("now raise SCHEMA in kb/index/state.py: an index that was made before compares with what was learnt before")


if __name__ == "__main__":
    main()
