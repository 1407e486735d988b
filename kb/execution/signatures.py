"""Asks the libraries that are installed in the user's interpreter about their public names."""

from __future__ import annotations

import json
import os
import subprocess
from typing import Any, Literal

from kb import libraries
from kb.errors import KbError
from kb.execution.interpreter import environment
from kb.places import INSIDE


def ask(python: str, what: Literal["check", "describe"], question: object) -> dict[str, Any]:
    """The answer of `kb/inside/signatures.py`, which says what it takes and gives, run in `python`."""
    command = [python, os.path.join(INSIDE, "signatures.py"), what]
    asked = json.dumps({"libraries": list(libraries.compared()), "question": question})
    done = subprocess.run(command, input=asked, capture_output=True, encoding="utf-8", env=environment(), cwd=INSIDE)
    if done.returncode != 0:
        raise KbError(f"the signatures could not be read with {python}", hint=done.stderr.strip()[-300:])
    return dict(json.loads(done.stdout))
