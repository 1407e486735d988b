"""Makes the indexes of the shipped library, of the collected messages and of public names when a wheel is built: the
first lookup is then as fast as the second.

Hatchling loads this file by its path (`pyproject.toml`); it is not a part of the wheel.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class IndexHook(BuildHookInterface[Any]):
    """Adds the three of them to a wheel; an editable one reads the checkout, and builds its own."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Before the wheel is written."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from kb.cards.making import make_cards
        from kb.content.layers import Layer
        from kb.index.messages import make_messages
        from kb.index.writer import make_shipped

        self.folder = tempfile.mkdtemp(prefix="kb-index-")
        os.environ["KB_HOME"] = self.folder  # the records of whoever builds it stay out
        path = str(Path(self.folder, "shipped.db"))
        changes = make_shipped(Layer("shipped", self.root), path)
        if changes.broken:
            raise RuntimeError("entries that cannot be read: " + "; ".join(changes.broken))
        build_data["force_include"][path] = "kb/index/shipped.db"
        path = str(Path(self.folder, "messages.db"))
        make_messages(path)
        build_data["force_include"][path] = "kb/index/messages.db"
        path = str(Path(self.folder, "cards.db"))
        make_cards(path)
        build_data["force_include"][path] = "kb/cards/cards.db"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """After it: what was made is in the wheel."""
        if version != "editable":
            import shutil

            shutil.rmtree(self.folder, ignore_errors=True)
