"""The named environments of `environments.toml`, which entries must be true for; and what `--target` means."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kb import libraries
from kb.errors import KbError, UsageError

FILE = Path(__file__).with_name("environments.toml")
_PIN = re.compile(r"\s*([A-Za-z][\w.-]*)\s*==\s*(\d[\w.]*)\s*")


@dataclass(frozen=True, slots=True)
class Environment:
    """Versions that people work with, by a name."""

    name: str
    python: str
    versions: dict[str, str]  # of distributions; empty for the latest of all
    required: bool  # whether every snippet must pass there
    without: tuple[str, ...] = ()  # distributions that it does not hold

    @property
    def requirements(self) -> list[str]:
        """What to install, as pip is told."""
        pinned = [f"{libraries.to_install(name)}=={version}" for name, version in self.versions.items()]
        others = [name for name in libraries.in_environments() if name not in self.versions]
        return pinned + [name for name in others if name not in self.without]

    def has(self, packages: Iterable[str]) -> bool:
        """Whether none of these top-level modules belongs to what it does not hold."""
        return not {libraries.distribution(package) for package in packages} & set(self.without)


@lru_cache
def environments() -> dict[str, Environment]:
    """All of them by name, the first the one to prefer."""
    try:
        tables = tomllib.loads(FILE.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise KbError(f"cannot be read: {error}", path=FILE, hint="install kb again") from error
    found = {}
    for name, facts in tables.items():
        versions = {key: value for key, value in facts.items() if key not in ("python", "required", "without")}
        without = tuple(facts.get("without", ()))
        found[name] = Environment(name, facts["python"], versions, facts.get("required", False), without)
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
    return {libraries.distribution(name): version for name, version in found.items()}
