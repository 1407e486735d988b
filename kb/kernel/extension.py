"""`%load_ext kb` and `%unload_ext kb`."""

from __future__ import annotations

from typing import Any

from kb.execution.interpreter import use_own
from kb.kernel.completion import complete
from kb.kernel.magic import Magic

_NAME = "kb"


def load_ipython_extension(shell: Any) -> None:
    """Give a shell of IPython the magic `%kb`, whose names it completes."""
    from IPython.core.magic import no_var_expand

    use_own()
    magic = Magic(shell)

    def kb(line: str, cell: str | None = None) -> None:
        magic(line, cell)

    kb.__doc__ = magic.help
    shell.register_magic_function(no_var_expand(kb), "line_cell", _NAME)
    shell.set_hook("complete_command", complete, str_key=f"%{_NAME}")


def unload_ipython_extension(shell: Any) -> None:
    """Take it away again."""
    for magics in shell.magics_manager.magics.values():
        magics.pop(_NAME, None)
    shell.strdispatchers["complete_command"].strs.pop(f"%{_NAME}", None)
