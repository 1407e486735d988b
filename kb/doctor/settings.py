"""`[tool.kb.doctor]` of the nearest `pyproject.toml`: which rules and files are left out, and the target."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, field

from kb.doctor.findings import Level
from kb.doctor.rules import near, rules
from kb.errors import KbError, UsageError
from kb.files import read_text

LONGEST = 1 << 20  # bytes of a pyproject.toml
KEYS = ("exclude", "ignore", "level", "target")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a project says."""

    exclude: tuple[str, ...] = ()  # patterns of files, as `.gitignore` has them
    ignore: tuple[str, ...] = ()  # names of rules
    level: Level = Level.PERHAPS  # the least sure findings that are shown
    target: str = ""
    root: str = field(default="", compare=False)  # the folder of the file


def read_settings(folder: str) -> Settings:
    """The settings for a folder: of the first `pyproject.toml` in it or above that has some.

    Raises `UsageError` for a key or a value that they cannot have.
    """
    while True:
        path = os.path.join(folder, "pyproject.toml")
        if os.path.isfile(path):
            found = _table(path)
            if found is not None:
                return _settings(found, path)
        above = os.path.dirname(folder)
        if above == folder:
            return Settings()
        folder = above


def known_rules(names: tuple[str, ...], where: str) -> tuple[str, ...]:
    """The names, all of rules; raises `UsageError` for one that is not."""
    known = [rule.code for rule in rules()]
    for name in names:
        if name not in known:
            close = near(name, tuple(known), 0.6)
            hint = f"did you mean {close}?" if close else f"there are {', '.join(known)}"
            raise UsageError(f"{where}: there is no rule {name[:60]!r}", hint=hint)
    return names


def _table(path: str) -> dict[str, object] | None:
    try:
        tool = tomllib.loads(read_text(path, root=os.sep, limit=LONGEST)).get("tool", {})
    except (KbError, tomllib.TOMLDecodeError):
        return None  # whoever needs the file says so
    table = tool.get("kb", {}).get("doctor") if isinstance(tool.get("kb"), dict) else None
    return table if isinstance(table, dict) else None


def _settings(table: dict[str, object], path: str) -> Settings:
    for key in table:
        if key not in KEYS:
            close = near(key, KEYS, 0.6)
            raise UsageError(
                f"[tool.kb.doctor] has no {key[:60]!r}", path=path, hint=f"did you mean {close or ', '.join(KEYS)}?"
            )
    level = str(table.get("level", "perhaps"))
    if level not in tuple(Level):
        raise UsageError("[tool.kb.doctor] level must be 'wrong' or 'perhaps'", path=path)
    target = table.get("target", "")
    if not isinstance(target, str):
        raise UsageError("[tool.kb.doctor] target must be a text", path=path)
    ignore = known_rules(_texts(table, "ignore", path), f"{path}: ignore")
    return Settings(_texts(table, "exclude", path), ignore, Level(level), target, os.path.dirname(path))


def _texts(table: dict[str, object], key: str, path: str) -> tuple[str, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise UsageError(f"[tool.kb.doctor] {key} must be a list of texts", path=path)
    return tuple(value)
