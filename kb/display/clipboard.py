"""Puts text on the clipboard, with the program that the system has for it, else through the terminal (OSC 52)."""

from __future__ import annotations

import base64
import os
import subprocess
import sys

from kb.errors import KbError
from kb.out import beneath
from kb.programs import find

PROGRAMS = (
    ("pbcopy", ()),
    ("wl-copy", ("WAYLAND_DISPLAY",)),
    ("xclip", ("DISPLAY",)),
    ("clip.exe", ()),
)
_ARGUMENTS = {"xclip": ["-selection", "clipboard"]}


def copy(text: str) -> str:
    """Copy `text`; how it was done. Raises `KbError` where there is neither a program nor a terminal."""
    for program, needs in PROGRAMS:
        path = find(program)
        if path and all(os.environ.get(variable) for variable in needs):
            encoding = "utf-16-le" if program == "clip.exe" else "utf-8"
            try:
                done = subprocess.run(
                    [path, *_ARGUMENTS.get(program, [])], input=text.encode(encoding),
                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=10,
                )  # fmt: skip
            except (OSError, subprocess.TimeoutExpired):
                continue
            if done.returncode == 0:
                return program
    if not sys.stderr.isatty():
        raise KbError("no clipboard found", hint="install wl-copy or xclip, or use: kb show NAME --code > FILE")
    _through_multiplexer()
    # https://invisible-island.net/xterm/ctlseqs/ctlseqs.html: OSC 52, the terminal sets its clipboard
    terminal = beneath(sys.stderr)
    terminal.write(f"\x1b]52;c;{base64.b64encode(text.encode()).decode()}\x07")
    terminal.flush()
    return "sent to the terminal by OSC 52, which not every terminal takes"


def _through_multiplexer() -> None:
    """Raises `KbError` in a tmux or screen that keeps what is sent to the terminal's clipboard to itself."""
    if os.environ.get("TMUX"):
        command = [find("tmux") or os.devnull, "show-options", "-sv", "set-clipboard"]
        try:
            setting = subprocess.run(command, capture_output=True, text=True, timeout=5).stdout.strip()
        except (OSError, subprocess.TimeoutExpired):
            setting = ""
        if setting != "on":
            raise KbError("tmux does not pass it on to the clipboard", hint="tmux set -s set-clipboard on allows it")
    elif os.environ.get("STY"):
        raise KbError("screen does not pass it on to the clipboard", hint="use: kb show NAME --code > FILE")
