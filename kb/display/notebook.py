"""Entries as a Jupyter notebook: the text as Markdown, the cells of the snippet as cells (nbformat 4.5)."""

from __future__ import annotations

import base64
import json
import os

from kb.content.entry import Entry
from kb.content.picture import SHOW, read_picture, snippet_beside
from kb.content.snippet import CHECK, parts
from kb.errors import KbError
from kb.files import write_text
from kb.text import printable


def write(path: str, entries: list[tuple[Entry, str]]) -> None:
    """Write the entries, each with the text of its snippet, as one notebook; never over a file that is there.

    Raises `KbError` where it cannot be written.
    """
    cells: list[dict[str, object]] = []
    for entry, snippet in entries:
        cells.append(_markdown(f"# {entry.title}\n\n{entry.summary}"))
        found = parts(snippet) if snippet else None
        drawn = read_picture(snippet_beside(str(entry.path)), snippet)
        for cell in found.cells if found else ():
            if cell.name == CHECK:
                cells.append(_markdown("The check, which proves what this page says:"))
            cells.append(_code(cell.code))
            if drawn and SHOW in cell.code:
                cells[-1]["outputs"] = [_picture(drawn)]
                drawn = None  # it is of the first cell that shows something
        cells.append(_markdown(entry.body))
    for number, made in enumerate(cells):
        made["id"] = f"kb-{number}"
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    notebook = {
        "cells": cells,
        "metadata": {"kernelspec": kernel, "language_info": {"name": "python"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    if not os.path.isdir(os.path.dirname(path) or "."):
        raise KbError("its folder does not exist", path=path, hint="make it first")
    try:
        write_text(path, json.dumps(notebook, ensure_ascii=False, indent=1) + "\n", is_new=True)
    except FileExistsError as error:
        raise KbError("exists already", path=path, hint="choose another name") from error
    except OSError as error:
        raise KbError(f"cannot be written: {error.strerror}", path=path) from error


def _picture(png: bytes) -> dict[str, object]:
    """What a cell draws, as its output was when the snippet was run."""
    data = {"image/png": base64.b64encode(png).decode() + "\n", "text/plain": ["<Figure>"]}
    return {"output_type": "display_data", "data": data, "metadata": {}}


def _markdown(text: str) -> dict[str, object]:
    return {"cell_type": "markdown", "metadata": {}, "source": printable(text).strip("\n").splitlines(True)}


def _code(text: str) -> dict[str, object]:
    return {
        "cell_type": "code", "metadata": {}, "execution_count": None, "outputs": [],
        "source": printable(text).strip("\n").splitlines(True),
    }  # fmt: skip
