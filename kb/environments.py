"""The named environments of `environments.toml`: which versions an entry must be true for."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

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
    def requirements(self) -> list[str]:
        """What to install, as pip is told; one that names versions but no TensorFlow is without Keras."""
        absent = ("tensorflow", "keras") if self.versions and "tensorflow" not in self.versions else ()
        pinned = [f"{name}=={version}" for name, version in self.versions.items()]
        return pinned + [name for name in LIBRARIES if name not in self.versions and name not in absent]


@lru_cache
def environments() -> dict[str, Environment]:
    """All of them by name, the first the one to prefer."""
    text = Path(__file__).with_name("environments.toml").read_text(encoding="utf-8")
    found = {}
    for name, facts in tomllib.loads(text).items():
        versions = {key: value for key, value in facts.items() if key not in ("python", "required")}
        found[name] = Environment(name, facts["python"], versions, facts.get("required", False))
    return found
