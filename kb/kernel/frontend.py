"""What a person sees of a kernel: HTML or text, the next cell, and messages."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kb.out import shown
from kb.text import printable

WIDEST = 110  # columns of text: longer lines are hard to read


class FrontEnd:
    """Of one shell of IPython."""

    def __init__(self, shell: Any) -> None:
        self.shell = shell

    @property
    def is_terminal(self) -> bool:
        """Whether the shell is its own front end. A kernel has another one: a notebook, an editor, a console."""
        return not hasattr(self.shell, "kernel")

    @property
    def may_lose_cells(self) -> bool:
        """Whether the front end is one of which some releases drop the next cell, or make two of it.

        VS Code did not make it until its Jupyter extension took up the message (microsoft/vscode-jupyter#4566), Colab
        made it twice (googlecolab/colabtools#5176), and of Kaggle's editor nothing is documented.
        """
        known = ("VSCODE_PID", "VSCODE_CWD", "VSCODE_IPC_HOOK_CLI", "COLAB_RELEASE_TAG", "KAGGLE_KERNEL_RUN_TYPE")
        return (
            "__vsc_ipynb_file__" in self.shell.user_ns
            or "google.colab" in sys.modules
            or any(name in os.environ for name in known)
        )

    def show(self, html: Callable[[], str], text: Callable[[int, bool], str]) -> None:
        """Show it: in a terminal as text, given its columns and whether there is colour, what is longer in IPython's
        pager; else as both, of which the front end takes what it can draw.
        """
        if self.is_terminal:
            size, color = shutil.get_terminal_size(), sys.stdout.isatty() and not os.environ.get("NO_COLOR")
            drawn = shown(text(min(size.columns, WIDEST), color), color=color).rstrip("\n")
            if sys.stdout.isatty() and drawn.count("\n") >= size.lines - 2:
                from IPython.core.page import page

                page(drawn, screen_lines=size.lines - 2)
            else:
                print(drawn)
        else:
            _display({"text/html": html(), "text/plain": printable(text(WIDEST, False)).rstrip("\n")})

    def insert(self, code: str) -> None:
        """Put code into the next cell; where the front end may not take it, show it with a copy button as well."""
        from kb.display import html

        code = printable(code)
        self.shell.set_next_input(code.rstrip("\n"), replace=False)
        if not self.is_terminal and self.may_lose_cells:
            self.show(lambda: html.code(code, "If no cell with it has appeared below:"), lambda columns, color: code)

    def picture(self, path: Path) -> bool:
        """Show a picture, and say whether that was done: not in a terminal, and not with another file."""
        if self.is_terminal or path.suffix != ".png":
            return False
        from base64 import b64encode

        _display({"image/png": b64encode(path.read_bytes()).decode(), "text/plain": path.name})
        return True

    @staticmethod
    def say(text: object) -> None:
        """Say what went wrong, in a line: on stderr, which a notebook marks."""
        print(_line(text), file=sys.stderr)

    @staticmethod
    def note(text: object) -> None:
        """Say something besides, in a line."""
        print(_line(text))


def _line(text: object) -> str:
    return " ".join(printable(str(text)).split())


def _display(bundle: dict[str, str]) -> None:
    from IPython.display import display

    display(bundle, raw=True)
