"""`%kb doctor`: what is wrong in the cells that were run so far."""

from __future__ import annotations

from typing import Any

from kb.errors import KbError
from kb.kernel.frontend import FrontEnd


def check(front: FrontEnd, shell: Any) -> None:
    """Look over the cells of this session, and show what is found."""
    raise KbError("%kb doctor is not available yet")
