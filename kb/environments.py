"""The environments that entries are held to, from `kb/environments.toml`; and what `--target` means."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kb.errors import KbError, UsageError

FILE = Path(__file__).with_name("environments.toml")
_PIN = re.compile(r"\s*([A-Za-z][\w.-]*)\s*==\s*(\d[\w.]*)\s*")


@dataclass(frozen=True, slots=True)
class Environment:
    """Versions that are used together; none where they are whatever the registry gives."""

    name: str
    python: str
    versions: dict[str, str]  # library, as on PyPI -> version


@lru_cache
def environments() -> dict[str, Environment]:
    """Every environment by its name, in the order of the file."""
    try:
        tables = tomllib.loads(FILE.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise KbError(f"cannot be read: {error}", path=FILE, hint="install kb again") from error
    return {
        name: Environment(name, table["python"], {key: value for key, value in table.items() if key != "python"})
        for name, table in tables.items()
    }


def target(text: str) -> dict[str, str]:
    """Library -> version of `scikit-learn==1.2.2` (several with commas) or of the name of an environment.

    Empty for an environment that pins nothing, as `latest`. Raises `UsageError` with the known ones for anything else.
    """
    known = environments()
    if text in known:
        return dict(known[text].versions)
    pins = [_PIN.fullmatch(part) for part in text.split(",")]
    if not all(pins):
        raise UsageError(f"unknown target {text!r}", hint="write scikit-learn==1.2.2, or one of " + ", ".join(known))
    found = {pin[1].lower(): pin[2] for pin in pins if pin}
    return {{"sklearn": "scikit-learn"}.get(library, library): version for library, version in found.items()}
