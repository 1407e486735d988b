"""Parameters as griffe reads them, put into the texts of a pack: constructors, overloads, numpy's C functions."""

from __future__ import annotations

import ast
import contextlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import griffe

from kb.versions.packs import UNREAD

Node = Any  # a module, class, function or alias of griffe: they share attributes that its types do not say
OVERLOADED = "overloads only"  # the label of a function without a signature of its own
_NEWDOC = re.compile(r"\s*(?:\w+\.)?(\w+)\(([^\n]*)\)\s*(?:->.*)?$", re.MULTILINE)


class Overloads(griffe.Extension):
    """Makes members of the functions of which a stub has overloads only; griffe drops them where code has none."""

    def on_members(self, *, obj: Node, **rest: object) -> None:
        """After the members of a module or a class were read."""
        for name, overloads in list(obj.overloads.items()) if obj.is_module or obj.is_class else ():
            if name not in obj.members and overloads:
                function = overloads[0]
                function.parameters = _joined([list(overload.parameters) for overload in overloads])
                function.labels.add(OVERLOADED)
                obj.set_member(name, function)


def _joined(shapes: list[list[griffe.Parameter]]) -> griffe.Parameters:
    """The parameters of overloads as those of one function: what not every overload requires is optional."""
    longest = max(shapes, key=len)
    found = {p.name: griffe.Parameter(p.name, kind=p.kind, default=p.default) for p in longest}
    for shape in shapes:
        for p in shape:
            kind = p.kind if is_variadic(p) else griffe.ParameterKind.keyword_only
            known = found.setdefault(p.name, griffe.Parameter(p.name, kind=kind, default=p.default or UNREAD))
            if known.default in (None, UNREAD) and p.default is not None:
                known.default = p.default
        for name, known in found.items():
            if known.default is None and not is_variadic(known) and name not in {p.name for p in shape}:
                known.default = UNREAD
    return griffe.Parameters(*found.values())


def is_variadic(parameter: griffe.Parameter) -> bool:
    """Whether it is `*args` or `**kwargs`."""
    return parameter.kind is not None and "variadic" in parameter.kind.value


def kind_of(function: Node) -> str:
    """`stub` where the signature was put together of overloads: good to look at, not to compare."""
    return "stub" if OVERLOADED in function.labels else "def"


def ancestors(cls: Node, below: tuple[str, ...] = ()) -> list[Node]:
    """The classes above, nearest first, those that could be read; `below` are the paths of those that led here."""
    try:
        return list(cls.mro())
    except ValueError:  # Generic and Protocol in an order that griffe cannot linearize, or a class above itself
        above = [base.final_target if base.is_alias else base for base in cls.resolved_bases]
        above = [base for base in above if base.path not in (*below, cls.path)]
        further = [base for direct in above for base in ancestors(direct, (*below, cls.path))]
        return list(dict.fromkeys([*above, *further]))


def constructor(cls: Node) -> list[griffe.Parameter] | None:
    """The arguments of a class: those of its `__init__`, and through **kwargs those of the classes above."""
    kinds = griffe.ParameterKind
    found: dict[str, griffe.Parameter] = {}
    above = (cls, *ancestors(cls))
    rest: griffe.Parameter | None = None
    has_init = False
    for base in above:
        init = base.members.get("__init__") or base.members.get("__new__")
        if init is None or not init.is_function:
            continue
        rest = None
        for p in parameters(init, is_method=True):
            if p.kind is kinds.var_keyword:
                rest = p
            elif not has_init:
                found[p.name] = p
            elif p.default is not None and not is_variadic(p):
                # What a base requires is left out: the class itself gives it, as LSTM gives RNN its `cell`.
                found.setdefault(p.name, griffe.Parameter(p.name, kind=kinds.keyword_only, default=p.default))
        has_init = True
        if rest is None:
            break
    if not has_init:
        return [] if above[0].path.startswith("sklearn.") else None
    is_keras_3 = cls.path.startswith("keras.src.") and any(base.name == "KerasSaveable" for base in above)
    is_closed = is_keras_3 and not any(p.kind is kinds.var_positional for p in found.values())  # Model(*args, **kwargs)
    return [*found.values(), rest] if rest is not None and not is_closed else list(found.values())


def parameters(function: Node, is_method: bool = False) -> list[griffe.Parameter]:
    """The parameters of a function, without `self`."""
    found = list(function.parameters)
    if any("array_function_from_c_func" in str(decorator.value) for decorator in function.decorators):
        for parameter in found:  # this is numpy's dispatcher; the C function behind it has other defaults
            parameter.default = UNREAD if parameter.default is not None else None
    is_bound = is_method and found and not is_variadic(found[0])
    return [*(found[1:] if is_bound else found), *_added(function)]


def _added(function: Node) -> list[griffe.Parameter]:
    """What a decorator of matplotlib adds to the arguments of a method: `data`, whose columns the others may name."""
    if not any("_preprocess_data(" in str(decorator.value) for decorator in function.decorators):
        return []
    return [griffe.Parameter("data", kind=griffe.ParameterKind.keyword_only, default="None")]


def text_of(kind: str, parameters: list[griffe.Parameter] | None) -> str:
    """`def(a, *, b=None)`: parameters in the order that Python wants, defaults in one spelling."""
    if parameters is None:
        return kind
    kinds = griffe.ParameterKind
    groups: dict[griffe.ParameterKind, list[str]] = {k: [] for k in kinds}
    optional = False
    for parameter in parameters:
        default = None if is_variadic(parameter) else parameter.default
        where = parameter.kind or kinds.positional_or_keyword
        if where in (kinds.positional_only, kinds.positional_or_keyword):
            if default is None and optional:
                where = kinds.keyword_only  # cannot stand there: overloads were put together
            optional = optional or default is not None
        groups[where].append(parameter.name.lstrip("*") + (f"={_normal(str(default))}" if default is not None else ""))
    parts = [*groups[kinds.positional_only], *(["/"] if groups[kinds.positional_only] else [])]
    parts += groups[kinds.positional_or_keyword]
    parts += [f"*{name}" for name in groups[kinds.var_positional][:1]]
    parts += ["*"] if groups[kinds.keyword_only] and not groups[kinds.var_positional] else []
    parts += groups[kinds.keyword_only] + [f"**{name}" for name in groups[kinds.var_keyword][:1]]
    text = f"{kind}({', '.join(parts)})"
    try:
        ast.parse(text.replace(kind, "def f", 1) + ": pass")
    except SyntaxError:
        return kind
    return text


def _normal(code: str) -> str:
    """One spelling of a default: quotes, numbers and spaces as Python itself writes them."""
    try:
        return ast.unparse(ast.parse(code, mode="eval")).removeprefix(
            "lib."
        )  # pandas writes lib.no_default or no_default
    except SyntaxError:
        return UNREAD


def documented_texts(folder: Path) -> Iterator[tuple[str, str]]:
    """Name -> text for numpy's C functions, from the first line of the docstrings that `add_newdoc` gives them."""
    for path in sorted(folder.glob("*core/*.py")):
        if path.name not in ("_add_newdocs.py", "multiarray.py"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "add_newdoc" and len(node.args) == 3:
                with contextlib.suppress(ValueError):
                    _, name, doc = (ast.literal_eval(_without_replace(argument)) for argument in node.args)
                    if isinstance(doc, tuple):
                        name, doc = f"{name}.{doc[0]}", doc[1]
                    match = _NEWDOC.match(doc)
                    if match and match[1] == name.rpartition(".")[2] and (text := _documented_text(match[2])):
                        yield name, text


def _without_replace(node: ast.expr) -> ast.expr:
    """The text itself of `"...".replace(placeholder, text)`."""
    return node.func.value if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else node


def _documented_text(arguments: str) -> str:
    """The text of a signature that a docstring starts with; its dtype is the one that results, not the default."""
    try:
        tree = ast.parse(f"def f({re.sub(r'dtype=[^,)]+', 'dtype=...', arguments)}): pass")
    except SyntaxError:
        return ""
    return f"def({ast.unparse(tree.body[0].args)})"  # type: ignore[attr-defined]
