"""Makes the index of the shipped library when a wheel is built, so that the first lookup is as fast as the second.

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
    """Adds `kb/index/shipped.db` to a wheel; an editable installation reads the checkout, and builds its own."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Before the wheel is written."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from kb.content.layers import Layer
        from kb.index.writer import make_shipped

        self.folder = tempfile.mkdtemp(prefix="kb-index-")
        os.environ["KB_HOME"] = self.folder  # the records of whoever builds it stay out
        path = str(Path(self.folder, "shipped.db"))
        changes = make_shipped(Layer("shipped", self.root), path)
        if changes.broken:
            raise RuntimeError("entries that cannot be read: " + "; ".join(changes.broken))
        build_data["force_include"][path] = "kb/index/shipped.db"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """After it: what was made is in the wheel."""
        if version != "editable":
            import shutil

            shutil.rmtree(self.folder, ignore_errors=True)
