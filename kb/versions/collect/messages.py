"""Collects the messages of libraries: `python -m kb.versions.collect.messages scikit-learn==1.9.1 ...`, extra `packs`.

As the signatures, from the Python files of wheels, none of which is imported; what was collected of other versions
stays. A template that several versions have is one row, with the functions and the condition of the newest of them.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from kb import libraries
from kb.errors import KbError, UsageError
from kb.versions.collect.__main__ import download, unpack
from kb.versions.collect.public import Public
from kb.versions.collect.raising import read_library
from kb.versions.messages import PATH, Template, read_messages, write_messages
from kb.versions.packs import order


def main(requests: list[str]) -> None:
    """Add each `LIBRARY==VERSION` to the pack."""
    versions, templates = read_messages() if PATH.exists() else ({}, [])
    rows = {(t.library, t.type, t.text): t for t in templates}
    for request in requests:
        wheel, _, version = request.partition("==")
        if not version:
            raise UsageError(f"{request!r}: write LIBRARY==VERSION")
        known = libraries.library(libraries.module(wheel))
        library = known.distribution if known else wheel  # that of a smaller wheel of the same code
        with tempfile.TemporaryDirectory(prefix="kb-wheel-") as folder:
            unpack(download(wheel, version, Path(folder)), Path(folder))
            found = collect(library, version, Path(folder))
        print(f"{request}: {len(found):,} messages", flush=True)
        versions[library] = tuple(sorted({*versions.get(library, ()), version}, key=order))
        for t in found:
            key = (t.library, t.type, t.text)
            before = rows.get(key)
            every = tuple(sorted({*(before.versions if before else ()), version}, key=order))
            newest = t if before is None or every[-1] == version else before
            rows[key] = newest._replace(versions=every)
        write_messages(versions, rows.values())
    print(f"{PATH}: {len(rows):,} messages, {PATH.stat().st_size:,} bytes")


def collect(library: str, version: str, folder: Path) -> list[Template]:
    """The messages of one version, whose files lie in `folder`."""
    source = read_library(folder, libraries.module(library))
    public = Public(library, source)
    rows: dict[tuple[str, str], Template] = {}
    for raised in source.raised:
        names = public.names(raised.function)
        before = rows.get((raised.type, raised.template))
        functions = tuple(dict.fromkeys([*(before.functions if before else ()), *names]))[:3]
        condition = before.condition if before else raised.condition
        rows[raised.type, raised.template] = Template(
            library, raised.type, raised.template, functions, condition, (version,)
        )
    return list(rows.values())


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except KbError as error:
        sys.exit(f"kb.versions.collect.messages: {error}")
