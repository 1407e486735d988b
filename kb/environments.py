"""The named environments of `environments.toml`, which entries must be true for; and what `--target` means."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kb.errors import KbError, UsageError

FILE = Path(__file__).with_name("environments.toml")
_PIN = re.compile(r"\s*([A-Za-z][\w.-]*)\s*==\s*(\d[\w.]*)\s*")
# What every environment holds, at the version that it names or else at the newest that fits.
LIBRARIES = ("scikit-learn", "pandas", "numpy", "scipy", "matplotlib", "pyarrow", "tensorflow", "keras")


@dataclass(frozen=True, slots=True)
class Environment:
    """Versions that people work with, by a name."""

    name: str
    python: str
    versions: dict[str, str]  # of distributions; empty for the latest of all
    required: bool  # whether every snippet must pass there

    @property
    def has_keras(self) -> bool:
        """One that names versions but no TensorFlow is without Keras."""
        return not self.versions or "tensorflow" in self.versions

    @property
    def requirements(self) -> list[str]:
        """What to install, as pip is told."""
        absent = () if self.has_keras else ("tensorflow", "keras")
        pinned = [f"{name}=={version}" for name, version in self.versions.items()]
        return pinned + [name for name in LIBRARIES if name not in self.versions and name not in absent]


@lru_cache
def environments() -> dict[str, Environment]:
    """All of them by name, the first the one to prefer."""
    try:
        tables = tomllib.loads(FILE.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise KbError(f"cannot be read: {error}", path=FILE, hint="install kb again") from error
    found = {}
    for name, facts in tables.items():
        versions = {key: value for key, value in facts.items() if key not in ("python", "required")}
        found[name] = Environment(name, facts["python"], versions, facts.get("required", False))
    return found


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
