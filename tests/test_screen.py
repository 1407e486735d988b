"""What a person sees at once: the hits fit the terminal, and no line says what stands there already."""

import fcntl
import json
import os
import pty
import re
import struct
import subprocess
import sys
import termios

import pytest

ENTRY = """---
title: Weighted average number {n}
summary: {summary}
kind: concept
symbols: [statistics.fmean{n}]
aliases: []
asks: [how do I weigh number {n}]
tags: [averages]
see_also: []
---

Words.
"""


@pytest.fixture
def many(kb):
    """Thirty entries that a query finds, of two and of three lines."""
    for n in range(30):
        summary = "Of numbers and weights." if n % 2 else "Of numbers and their weights, " + "which may be zero; " * 4
        kb.write(f"entries/averages/weighted_{n}.md", ENTRY.format(n=n, summary=summary))
    return kb


def screen(kb, rows: int, *args: str) -> list[str]:
    """The lines that `kb ARGS` leaves in a terminal of so many rows and 80 columns, without their colours."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, 80, 0, 0))
    env = {name: value for name, value in kb.env.items() if name != "COLUMNS"}
    env |= {"TERM": "xterm", "KB_PAGER": "/bin/cat", "PYTHONWARNINGS": "ignore"}
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "kb", *args], stdin=theirs, stdout=theirs, stderr=theirs, env=env, cwd=kb.work
    )
    os.close(theirs)
    shown = b""
    while True:
        try:
            chunk = os.read(ours, 65536)
        except OSError:  # Linux: the other end is closed
            break
        if not chunk:
            break
        shown += chunk
    os.close(ours)
    process.wait(30)
    return re.sub(r"\x1b\[[0-9;]*m", "", shown.decode()).splitlines()


@pytest.mark.parametrize(("rows", "command"), [(8, ["search"]), (24, ["search"]), (24, []), (50, ["search"])])
def test_hits_fit_the_terminal(many, rows, command):
    """With the line that explains a mark and the one that says how many are left, and room for the prompt."""
    many("index")
    lines = screen(many, rows, *command, "weighted average")
    assert rows - 5 < len(lines) < rows
    assert re.fullmatch(r"\d+ more: --all", lines[-1])
    assert lines[-2] == "? never ran as it is now: kb help evidence" or "?" not in "".join(lines[:-2])


def test_a_number_is_a_number(many):
    """With -n the terminal does not count; nor does it in a pipe, or for JSON."""
    many("index")
    for args in (("search", "-n", "20", "weighted average"), ("search", "--all", "weighted average")):
        assert len([line for line in screen(many, 24, *args) if line.startswith("weighted")]) >= 20
    assert len([line for line in many("search", "weighted average").stdout.splitlines() if line[0] != " "]) == 10
    assert len(json.loads(many("search", "--json", "weighted average").stdout)) == 10


def test_a_line_says_something_new(kb):
    """Where the match is stands there only if it is not what was typed, the name, the title or the summary."""
    symbol = kb("search", "statistics.mean", "-n", "1").stdout
    assert symbol.startswith("mean_value")
    assert "symbol:" not in symbol
    assert "alias:" not in kb("search", "arithmetic mean", "-n", "1").stdout
    told = kb("search", "how do I average a list of numbers", "-n", "1").stdout
    assert told.startswith("mean_value")
