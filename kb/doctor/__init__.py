"""What is wrong today in people's own code: notebooks, scripts and notes, read and never run.

    from kb.doctor import Facts, Kind, diagnose, diagnose_cells

    diagnose(text)                              # a script -> list[Finding], in the order of the lines
    diagnose(text, Kind.MARKDOWN)               # a note: its fenced code, and the imports in its sentences
    diagnose(text, Kind.NOTEBOOK)               # the JSON of a notebook
    diagnose_cells(["import pandas as pd", ...])    # the sources of cells, in the order in which they run
    diagnose(text, facts=Facts(target("scikit-learn==1.2.2")))    # what is wrong there (kb.execution.environments)

A `Finding` has `cell` (0 without cells), `line`, `column`, `level`, `code` (the rule), `message`, `replacement`,
`entry` and `since`. The functions take text and give values; nothing is printed, imported of the libraries, or written.
`KbError` says of a text that it cannot be read. Who diagnoses many texts makes one `Facts`, which keeps what it read.

`blocks` finds the Python in a text, `uses` what that uses of the libraries, `facts` knows what a target has, and each
file in `rules/` says what is wrong with one kind of use. `files`, `settings` and `report` are for the command.
"""

from kb.doctor.blocks import Kind
from kb.doctor.diagnosis import diagnose, diagnose_cells
from kb.doctor.facts import Facts
from kb.doctor.findings import Finding, Level

__all__ = ["Facts", "Finding", "Kind", "Level", "diagnose", "diagnose_cells"]
