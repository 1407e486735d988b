"""What a library says of its own names, asked in a Python that has it: `python asked.py scipy > names.json`.

For a library that decides at import what it offers, and how it is called: SciPy wraps half of `scipy.stats` and
`scipy.signal` in decorators that change the arguments, and lists the names of the modules by loops. A file of its own,
of the standard library alone: it runs in the Python of the version that is collected.
"""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import re
import sys
import warnings
from collections.abc import Iterator
from types import ModuleType
from typing import Any

UNREAD = "..."
# Beside what starts with an underscore: what is no API, and the names of scipy.stats once more.
_NOT_PUBLIC = re.compile(r"_|test|conftest|setup|version|cython_|common$|doccer$|distributions$|odrpack$")
_PLAIN = inspect.Parameter.POSITIONAL_OR_KEYWORD
_FIRST_LINE = re.compile(r"\s*[\w.]+\(([^\n]*)\)")


def names(top: str) -> dict[str, str]:
    """The public names of the package `top`, each with its text."""
    found: dict[str, str] = {}
    package = importlib.import_module(top)
    for module in [package, *_modules(package)]:
        listed = getattr(module, "__all__", None) or [n for n in vars(module) if not n.startswith("_")]
        is_plain = not hasattr(module, "__all__")
        found[module.__name__] = "module"
        for name in sorted(set(listed)):
            try:
                member = getattr(module, name)
            except AttributeError:
                continue  # a module of this name that only warns
            is_foreign = is_plain and not str(getattr(member, "__module__", "")).startswith(top)
            if (
                name.startswith("_")
                or inspect.ismodule(member)
                or is_foreign
                or type(member).__name__ == "PytestTester"
            ):
                continue
            _add(found, module.__name__ + "." + name, member, top)
    return found


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    """The public modules below a package that do not only warn and lead elsewhere."""
    for item in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
        if _NOT_PUBLIC.match(item.name.rpartition(".")[2]):
            continue
        try:
            module = importlib.import_module(item.name)
        except ImportError:
            continue
        if "_sub_module_deprecation" in vars(module):  # its names moved up before SciPy 1.8, and it only warns since
            continue
        yield module
        if item.ispkg:
            yield from _modules(module)


def _add(found: dict[str, str], dotted: str, member: Any, top: str) -> None:
    """The text of a name, and those of the members of a class, or of the one instance of it."""
    if inspect.isclass(member):
        found[dotted] = "class" + _text(member)
        _add_members(found, dotted, member)
    elif callable(member):
        found[dotted] = "def" + _text(member)
        if type(member).__module__.startswith(top):
            _add_members(found, dotted, member)  # scipy.stats.norm is an instance, and norm.ppf what people call
    else:
        found[dotted] = "value"


def _add_members(found: dict[str, str], dotted: str, owner: Any) -> None:
    for name in dir(owner):
        if name.startswith("_") or dotted + "." + name in found:
            continue
        try:
            static = inspect.getattr_static(owner, name)
        except AttributeError:
            continue
        is_method = callable(getattr(static, "__func__", static)) and not inspect.isclass(static)
        if not is_method:
            found[dotted + "." + name] = "value"
            continue
        is_bound = not inspect.isclass(owner) or isinstance(static, (staticmethod, classmethod))
        found[dotted + "." + name] = "def" + _text(getattr(owner, name), is_bound)


def _text(member: Any, is_bound: bool = True) -> str:
    """`(a, *, b=None)`, without `self`; of a function in C from the first line of its docstring, or nothing."""
    try:
        signature = inspect.signature(member)
    except (TypeError, ValueError):
        line = _FIRST_LINE.match(getattr(member, "__doc__", None) or "")
        return "(" + line[1] + ")" if line and _is_signature(line[1]) else ""
    parameters = [
        p.replace(annotation=p.empty, default=p.default if p.default is p.empty else _Code(p.default))
        for p in signature.parameters.values()
    ]
    if not is_bound and parameters and parameters[0].kind in (_PLAIN, inspect.Parameter.POSITIONAL_ONLY):
        del parameters[0]
    text = str(signature.replace(parameters=parameters, return_annotation=signature.empty))
    return text if _is_signature(text[1:-1]) else ""


class _Code:
    """A default that is written as code."""

    def __init__(self, value: object) -> None:
        self.text = repr(value)
        if not _is_signature("a=" + self.text):
            self.text = UNREAD

    def __repr__(self) -> str:
        return self.text


def _is_signature(arguments: str) -> bool:
    try:
        compile("def f(" + arguments + "): pass", "", "exec")
    except (SyntaxError, ValueError):
        return False
    return True


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    json.dump(names(sys.argv[1]), sys.stdout)
