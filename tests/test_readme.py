"""README.md shows what kb prints today: every `$ kb ...` in it is run and compared.

`KB_UPDATE_README=1 pytest tests/test_readme.py` writes the transcripts again.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

from kb.execution.compare import difference

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
TRANSCRIPT = re.compile(r"```console\n\$ (kb .*)\n((?:.*\n)*?)```\n")


def test_transcripts_are_what_kb_prints(tmp_path):
    """Output and error stream together, numbers within the tolerance of snippets, paths of this machine as `...`."""
    env = {name: value for name, value in os.environ.items() if not name.startswith(("KB_", "XDG_"))}
    env |= {
        "HOME": str(tmp_path / "home"),
        "COLUMNS": "100",
        "PYTHONPATH": str(ROOT),
        "KB_PYTHON": sys.executable,
        "LC_ALL": "C.UTF-8",
    }

    def run(command: str) -> str:
        """What a command shows a person."""
        args = shlex.split(command)[1:]
        done = subprocess.run(
            [sys.executable, "-m", "kb", *args], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=env, cwd=tmp_path
        )
        shown = done.stdout.decode().replace(str(tmp_path / "home"), "~")
        shown = re.sub(r" in \d+\.\d s with \S+: Python.*", " in ... s with ...: Python ...", shown)
        return shown

    run("kb index")  # builds the index, which says so on stderr
    text = README.read_text(encoding="utf-8")
    found = TRANSCRIPT.findall(text)
    assert len(found) >= 4
    if os.environ.get("KB_UPDATE_README"):
        README.write_text(TRANSCRIPT.sub(lambda m: f"```console\n$ {m[1]}\n{run(m[1])}```\n", text), encoding="utf-8")
        return
    for command, documented in found:
        assert difference(documented, run(command)) is None, command


def test_the_two_commands_are_the_ones_ci_calls():
    """Both stand in the README under the marks by which `.ci/run` finds them."""
    for name in ("install", "test"):
        assert re.search(rf"<!-- command: {name} -->\n```sh\n.+\n```\n", README.read_text(encoding="utf-8"))
    assert "<!-- command: $name -->" in (ROOT / ".ci/run").read_text(encoding="utf-8")
