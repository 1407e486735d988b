"""No control character, C1, bidi control or lone surrogate leaves kb, whatever is in files, names and arguments."""

import io
import json
import os
import re
import shutil
import subprocess
import sys

import pytest

from kb import out
from kb.text import UNSAFE, printable

# Clears the screen, sets the title, hides text, moves up; the same by C1; reverses the line; ends a bracketed paste.
HOSTILE = (
    "\x1b[2J\x1b]0;evil\x07\x1b[8m\x1b[31mEVIL\x1b[1A\x9b2J\x9d0;evil\x9c\u202e\u2066\u2028\x00\x08\x7f\r\x1b[201~"
)
YAML = "".join(f"\\u{ord(c):04x}" if re.match(UNSAFE, c) else c for c in HOSTILE)
ENTRY = """---
title: "Evil {0}\\n--html\\tevil"
kind: "concept"
summary: "Says {0}."
symbols: [statistics.mean, "statistics.{0}"]
aliases: ["evil {0}", "{0}"]
asks: ["how evil {0}"]
errors: ["EvilError: {0}"]
formerly:
  "statistics.old{0}": "removed in 1.0, now {0}"
tags: [statistics, "{0}"]
requires: ["{0}"]
see_also: [mean_value, "{0}"]
own_data: ["{0}"]
snippet: "averages/{0}.py"
---

Text {1}, `code {1}`, $$ x {1} $$

| Name | Default |
|---|---|
| `a{1}` | {1} |

[link](http://x/{1})
"""
SNIPPET = '''"""Doc {0}."""

# %% data{0}
values = [1, 2]  # {0}

# %% check
import sys
print("{1}")
print("{1}", file=sys.stderr)
assert values == [], "{1}"

# Output:
# {0}
'''
LOOKING = [
    ("search", "evil"), ("search", "--json", "evil"), ("search", "--color", "always", "evil"), ("search", "--explain", "evil"),
    ("list",), ("list", "--json"), ("list", "--color", "always"), ("why", "EvilError"), ("evil",), ("show", "evil", "--all"),
    ("show", "evil", "--color", "always", "--all"), ("show", "evil", "--json"), ("show", "evil", "--html"),
    ("show", "evil", "--code"), ("show", "evil", "--cell", "data"), ("show", "evil", "--code", "--color", "always"),
    ("show", "evil", "--target", "latest"), ("api", "evil"), ("api", "evil", "--json", "--offline"), ("info",), ("index", "--rebuild"),
    ("check",), ("verify", "evil"), ("verify", "--json", "--all", "evil"), ("verify", "--update", "evil"),
]  # fmt: skip
ASKING = [
    ("search", "{}"), ("{}",), ("show", "{}"), ("run", "{}"), ("api", "{}"), ("why", "{}"), ("check", "{}"), ("--{}",),
    ("verify", "{}"), ("verify", "--{}"), ("matrix", "{}"), ("new", "{}", "--kind", "{}"), ("new", "x", "--topic", "{}"),
    ("edit", "{}"), ("trust", "{}"), ("help", "{}"), ("completion", "{}"), ("search", "-n", "{}", "x"), ("list", "--lib", "{}"),
    ("show", "mean_value", "--cell", "{}"), ("show", "mean_value", "--target", "{}"), ("show", "mean_value", "--notebook", "{}/x"),
    ("show", "mean_value", "--code", "--data", "{}", "--target", "{}"), ("run", "mean_value", "--python", "{}"),
    ("verify", "--record", "{}"), ("verify", "--junit", "{}/x"), ("--debug", "show", "{}"), ("search", "--json", "{}"),
]  # fmt: skip


# Runs `kb ARGS` for each line of stdin in a copy of one process, which has imported kb already.
MANY = """
import json, os, sys, tempfile
from kb import cli
for line in sys.stdin:
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = os.fork()
        if not child:
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            sys.stdin = open(0)
            os.dup2(out.fileno(), 1)
            os.dup2(err.fileno(), 2)
            cli.main([os.fsdecode(bytes.fromhex(part)) for part in json.loads(line)])
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        out.seek(0), err.seek(0)
        print(json.dumps([code, out.read().hex(), err.read().hex()]), flush=True)
"""


def run(kb, *commands: tuple[str, ...], **env: str) -> dict[tuple[str, ...], tuple[int, str]]:
    """The exit code of each `kb ARGS`, and all that it printed: nothing of which a terminal would obey."""
    asked = "".join(json.dumps([os.fsencode(part).hex() for part in args]) + "\n" for args in commands)
    done = subprocess.run(
        [sys.executable, "-c", MANY], cwd=kb.work, env=kb.env | env, input=asked, capture_output=True, text=True
    )
    found = {}
    for args, line in zip(commands, done.stdout.splitlines(), strict=True):
        code, *printed = json.loads(line)
        shown = bytes.fromhex("".join(printed)).decode("utf-8")
        if "--json" in args and printed[0]:
            json.loads(bytes.fromhex(printed[0]))
        if "always" in args:
            assert "\x1b[31m" not in shown
            shown = re.sub(r"\x1b\[[\d;]+m", "", shown)
        assert re.findall(UNSAFE, shown) == [], (args, shown)
        found[args] = (code, shown)
    return found


@pytest.fixture
def hostile(kb):
    """A library with an entry that holds all of it wherever text can stand, and files with such names."""
    kb.write("entries/averages/evil.md", ENTRY.format(YAML, HOSTILE.replace("\r", "").replace("\x00", "")))
    code = HOSTILE.replace("\r", "").replace("\x00", "").replace("\u2028", "")
    kb.write("snippets/averages/evil.py", SNIPPET.format(code, YAML))
    for name in ("--junit=x", ";touch${IFS}x;", HOSTILE.replace("\x00", "").replace("/", "")):
        shutil.copy(kb.library / "entries/averages/mean_value.md", kb.library / f"entries/averages/{name}.md")
    shutil.copytree(kb.library / "entries/errors", kb.library / f"entries/{HOSTILE[:40]}")
    return kb


def test_nothing_of_a_hostile_library_leaves(hostile):
    """By every command that shows some of it; its texts are found, and what is no name is left out and reported."""
    shown = run(hostile, *LOOKING)
    assert "EVIL" in shown["search", "evil"][1]
    assert shown["list",][0] == 0
    assert "touch" not in shown["list",][1]
    for args in (("info",), ("check",), ("index", "--rebuild")):
        assert "touch${IFS}x;" in shown[args][1]
        assert "requires: " in shown[args][1]
    assert not list(hostile.work.iterdir())


def test_nothing_of_a_hostile_argument_leaves(kb):
    """Not in kb's messages, not in click's; every command ends as it is documented."""
    hostile = HOSTILE.replace("\x00", "") + "\udcff"
    commands = [tuple(part.format(hostile) for part in args) for args in ASKING]
    for args, (code, shown) in run(kb, *commands).items():
        assert code in (0, 1, 2), (args, shown)
        assert "kb --debug ... shows where" not in shown, (args, shown)


def test_json_keeps_the_characters_as_escapes(hostile):
    """What is read from it is what stands in the file."""
    done = hostile("show", "evil", "--json")
    assert "\\u009b" in done.stdout
    assert "\x9b2J" in json.loads(done.stdout)["body"]


@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "latin-1"])
def test_no_encoding_is_a_way_round(hostile, encoding):
    """click writes past a stream of which it thinks that its encoding is a mistake."""
    if encoding != "latin-1":
        (found,) = run(hostile, ("show", "evil"), PYTHONIOENCODING=encoding, PYTHONUTF8="0").values()
        assert found[0] == 0
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    clean = out.Clean(stream)
    print(HOSTILE, "\ud800", file=clean)
    clean.writelines([HOSTILE])
    clean.flush()
    assert b"\x1b" not in stream.buffer.getvalue()
    assert b"EVIL" in stream.buffer.getvalue()


def test_only_looks_of_its_own_are_drawn():
    """Colour and weight; nothing that hides text or moves the cursor."""
    assert (
        out.shown("\x1b[1;36ma\x1b[0m\x1b[8mb\x1b[2Jc\x1b[38;5;1md", color=True)
        == "\x1b[1;36ma\x1b[0m[8mb[2Jc[38;5;1md"
    )
    assert out.shown("\x1b[1ma", color=False) == "[1ma"
    assert printable(HOSTILE).isprintable()


def test_the_clipboard_gets_no_end_of_a_paste(hostile, tmp_path):
    """Which would run what follows in the shell that it is pasted into."""
    program = tmp_path / "xclip"
    program.write_text(f"#!/bin/sh\ncat > {tmp_path}/clipboard\n")
    program.chmod(0o755)
    run(hostile, ("show", "evil", "--copy"), PATH=f"{tmp_path}:{hostile.env['PATH']}", DISPLAY=":0")
    assert re.findall(UNSAFE, (tmp_path / "clipboard").read_text()) == []


def test_a_title_of_two_lines_is_one_hit(hostile, tmp_path):
    """For fzf a line is a hit, and its first field goes to the preview."""
    program = tmp_path / "fzf"
    program.write_text(f"#!/bin/sh\ncat > {tmp_path}/lines\nexit 1\n")
    program.chmod(0o755)
    run(hostile, ("search", "-i", "evil"), PATH=f"{tmp_path}:{hostile.env['PATH']}")
    lines = (tmp_path / "lines").read_text().splitlines()
    assert "evil" in {line.partition("\t")[0] for line in lines}
    assert {line.partition("\t")[0] for line in lines} <= {"evil", "mean_value", "harmonic_formula", "error_division"}


def test_completion_offers_names_alone(hostile):
    """No word of it means anything to a shell."""
    env = hostile.env | {"_KB_COMPLETE": "bash_complete", "COMP_WORDS": "kb show ", "COMP_CWORD": "2"}
    done = subprocess.run([sys.executable, "-m", "kb"], env=env, cwd=hostile.work, capture_output=True, text=True)
    offered = [line.partition(",")[2] for line in done.stdout.splitlines()]
    assert "mean_value" in offered
    assert all(re.fullmatch(r"[\w-]+", word) for word in offered)
