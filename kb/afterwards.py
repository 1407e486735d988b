"""What is to be done after the answer, when nobody waits for it any more: `kb.cli` calls `run` last."""

from __future__ import annotations

from collections.abc import Callable

_todo: list[Callable[[], None]] = []


def later(task: Callable[[], None]) -> None:
    """Do this after the answer; once, however often it is asked for."""
    if task not in _todo:
        _todo.append(task)


def run() -> None:
    """Do what is to be done, in order."""
    while _todo:
        _todo.pop(0)()
