"""What each signal of the ranking counts, in one table."""

from __future__ import annotations

from kb.index.state import DOCS
from kb.kinds import Kind

# Weight of a word by the column of the full text in which it stands (bm25).
COLUMNS = {
    "title": 8.0,
    "symbols": 6.0,
    "aliases": 8.0,
    "asks": 5.0,
    "errors": 4.0,
    "formerly": 3.0,
    "tags": 2.0,
    "summary": 3.0,
    "body": 1.0,
    "code": 0.5,
}
# The same for notes (`kb.notes.writer.DOCS`).
NOTES = {"title": 8.0, "above": 3.0, "names": 1.0, "told": 3.0, "body": 1.0, "code": 0.6}
BM25 = tuple(COLUMNS[column] for column in DOCS)

POINTS = {
    "exact id": 130.0,
    "exact symbol": 128.0,
    "exact title": 126.0,
    "exact alias": 124.0,
    "exact dotted": 122.0,
    "exact other symbol": 96.0,
    "exact other dotted": 94.0,
    "exact formerly": 112.0,
    "id as typed": 60.0,  # an exact id wins, whatever the kind and the layer
    "start of a symbol": 140.0,  # of a name that is written as code
    "start of a name": 70.0,
    "name within": 21.0,
    "named as code": 20.0,
    "what is gone": 50.0,
    "line": 52.0,
    "text": 10.8,
    "coverage": 20.0,
    "meaning": 144.0,  # taken off for a cosine of 0, where that of the best candidate is 1
    "side of the comparison": 55.0,
    "library": 18.0,
    "also of the library": 10.0,
    "other library": -8.0,
    "kind asked for": 12.0,
    "error entry": 12.0,
    "error, not asked": -7.5,
    "kind": 4.0,
    "phrase": 60.0,  # of a note, which comes first with it
    "short phrase": 40.0,  # of two words
    "common phrase": 15.0,  # that many sections hold, or code
}
# Between entries of one name the kind decides, the last one first.
KINDS = (Kind.ERROR, Kind.RECIPE, Kind.FORMULA, Kind.CONCEPT, Kind.API)
# How much a line of each field counts when it says what the query says.
LINES = {
    "title": 1.0,
    "alias": 1.0,
    "ask": 0.95,
    "error": 1.0,
    "id": 0.9,
    "symbol": 0.9,
    "other symbol": 0.7,
    "formerly": 0.8,
    "summary": 0.75,
    "heading": 0.95,  # of a note, with the one above it
    "text": 0.5,  # a line of a note
}
# How much a name within the query counts, where it is not the entry's own.
WITHIN = {"formerly": 0.8, "other symbol": 0.7, "other dotted": 0.7}
ELSEWHERE = 0.5  # what a name that is the whole query counts beside a library that was named, of an entry of another
BESIDE_ENTRIES = 0.85  # what the points of a note count beside an entry, whose lines were written to be found
CERTAIN = 100.0  # points, from which on an entry answers a word, whatever note has it as its heading
WEAKENED = 0.5  # what a word counts that names no subject, such as "choose"
SYNONYM = 0.6  # what a synonym counts of the word itself
BESIDE = 0.5  # what a word of the line that the query lacks takes away, of a typical word
