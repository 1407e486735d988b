"""What the source of a library says of a name that was found in it: its signature and its docstrings."""

from __future__ import annotations

import ast
import re
from inspect import cleandoc

from kb.cards.source import Found, Module, Sources, in_class

PROPERTIES = frozenset(["property", "cached_property", "cache_readonly"])


def signature(sources: Sources, found: Found) -> str | None:
    """`(a, *, b=None)` of a function, a method or a class, without annotations; None where the source does not tell."""
    node, is_method = found.node, found.owner is not None
    if isinstance(node, ast.ClassDef):
        for name in ("__init__", "__new__"):
            init = sources.member(found, name)
            if init and isinstance(init.node, ast.FunctionDef):
                node, is_method = init.node, True
                break
    if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) or _is_property(node):
        return None
    is_bound = is_method and "staticmethod" not in _decorators(node)
    return _text(node.args, skip=is_bound)


def docstring(sources: Sources, found: Found | Module) -> str:
    """The docstring of what was found; of a method without one, that of the method that it replaces."""
    if isinstance(found, Module):
        return found.doc
    node = found.node
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        doc = ast.get_docstring(node) or _assigned(found.module, node.name) or _given(node)
        if gap := re.fullmatch(
            r"%\((\w+)\)s", doc.strip()
        ):  # matplotlib puts some docstrings together when it is imported
            doc = cleandoc(sources.constant(found.module, f"_{gap[1]}") or doc)
        if isinstance(node, ast.ClassDef):
            return doc or constructor_doc(node) or _of_base(sources, found)
        if doc:
            return doc
        if found.copied:
            target = sources.of_expression(ast.parse(found.copied, mode="eval").body, found.module)
            return docstring(sources, target) if target else ""
        return _inherited(sources, found, node.name)
    made = sources.class_of(found) or sources.wrapped(found)
    return (docstring(sources, made) if made else "") or _given(node)


def _of_base(sources: Sources, found: Found) -> str:
    """The docstring of the nearest class above that has one."""
    docs = (ast.get_docstring(cls.node) or "" for cls in sources.mro(found) if isinstance(cls.node, ast.ClassDef))
    return next(filter(None, docs), "")


def documentation(sources: Sources, found: Found | Module) -> list[str]:
    """Every docstring that may tell of a parameter: its own; of a class, also those of its constructor and above it."""
    texts = [docstring(sources, found)]
    if isinstance(found, Found) and isinstance(found.node, ast.ClassDef):
        for cls in sources.mro(found):
            texts += [docstring(sources, cls), constructor_doc(cls.node)]
    return [text for text in dict.fromkeys(texts) if text]


def _assigned(module: Module, name: str) -> str:
    """The docstring that a module puts on a name: a constant, or one with its gaps filled."""
    value = module.docs.get(name)
    if value is None:
        return ""
    filled: dict[str, str] = {}
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr == "format":
        filled = {k.arg: str(k.value.value) for k in value.keywords if k.arg and isinstance(k.value, ast.Constant)}
        value = value.func.value
    if isinstance(value, ast.Name):
        node = module.names.get(value.id)
        value = node.value if isinstance(node, ast.Assign) else None
    if not isinstance(value, ast.Constant) or not isinstance(value.value, str):
        return ""
    text = value.value
    for gap, put in filled.items():
        text = text.replace("{" + gap + "}", put)
    return cleandoc(text)


def _given(node: ast.AST) -> str:
    """The docstring that a decorator, or the call that makes a value, is given: `@doc(\"\"\"...\"\"\")`."""
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        calls = [d for d in node.decorator_list if isinstance(d, ast.Call)]
    else:
        value = getattr(node, "value", None)
        calls = [value] if isinstance(value, ast.Call) else []
    texts = [a.value for c in calls for a in c.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
    texts += [k.value.value for c in calls for k in c.keywords if isinstance(k.value, ast.Constant)
              and isinstance(k.value.value, str)]  # fmt: skip
    return cleandoc(next((text for text in texts if text.count(" ") > 2), ""))


def constructor_doc(node: ast.AST) -> str:
    """The docstring of the constructor of a class."""
    if not isinstance(node, ast.ClassDef):
        return ""
    init = in_class(node, "__init__")
    return (ast.get_docstring(init) or "") if isinstance(init, ast.FunctionDef) else ""


def _inherited(sources: Sources, found: Found, name: str) -> str:
    if found.owner is None:
        return ""
    for cls in sources.mro(Found(found.owner, found.module)):
        assert isinstance(cls.node, ast.ClassDef)
        node = in_class(cls.node, name)
        doc = ast.get_docstring(node) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) else None
        if doc:
            return doc
    return ""


def _text(arguments: ast.arguments, *, skip: bool) -> str:
    """Arguments as code without annotations, without the first one where it is bound."""
    plain = [*arguments.posonlyargs, *arguments.args]
    for argument in (*plain, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg):
        if argument is not None:
            argument.annotation = None
    if skip and plain:
        (arguments.posonlyargs or arguments.args).pop(0)
        if len(arguments.defaults) > len(plain) - 1:
            arguments.defaults.pop(0)
    return f"({ast.unparse(arguments)})"


def _decorators(node: ast.FunctionDef | ast.AsyncFunctionDef) -> list[str]:
    return [ast.unparse(d.func if isinstance(d, ast.Call) else d) for d in node.decorator_list]


def _is_property(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(
        name.rpartition(".")[2] in ("property", "cached_property", "cache_readonly") for name in _decorators(node)
    )
