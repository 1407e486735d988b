"""kb: a knowledge base for the command line whose every snippet has been executed.

In Python, what the commands do, each imported when it is first used:

    import kb
    kb.search("roc_auc")[0].id      # hits, best first
    kb.why("Input X contains NaN")  # likewise, for an error message or a traceback
    kb.show("grid_search").code     # an entry: its page, its parts, the code to paste
    kb.run("grid_search")           # runs its snippet, in your interpreter
    kb.verify(["grid_search"])      # compares what snippets print with what they document

In IPython and Jupyter, `%load_ext kb` gives `%kb`, which looks up, and puts code into the next cell.
"""

from kb.version import __version__

TYPE_CHECKING = False  # as typing's: `python -m kb` imports nothing before `kb.__main__` has mended the path

_HOME = {
    "KbError": "kb.errors",
    "NotFound": "kb.errors",
    "load_ipython_extension": "kb.kernel.extension",
    "run": "kb.api.running",
    "search": "kb.retrieval.finder",
    "show": "kb.api.reading",
    "unload_ipython_extension": "kb.kernel.extension",
    "verify": "kb.api.verifying",
    "why": "kb.retrieval.why",
}
__all__ = ["KbError", "NotFound", "__version__", "run", "search", "show", "verify", "why"]

if TYPE_CHECKING:
    from kb.api.reading import show
    from kb.api.running import run
    from kb.api.verifying import verify
    from kb.errors import KbError, NotFound
    from kb.retrieval.finder import search
    from kb.retrieval.why import why


def __getattr__(name: str) -> object:
    """`import kb` costs nothing until something is asked of it, and a lookup imports nothing that it does not need."""
    if name in _HOME:
        from importlib import import_module

        return getattr(import_module(_HOME[name]), name)
    raise AttributeError(f"module 'kb' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
