"""The public names in the files of a library, read with griffe: what can be imported, and the members of classes.

Public is what `__all__` lists and what a public module defines; of a package without `__all__`, what its `__init__`
imports from within the library. Aliases are followed to what they stand for, in stubs where the code is C.
"""

from __future__ import annotations

import ast
import contextlib
import re
from collections.abc import Iterator
from pathlib import Path

import griffe

from kb.versions.collect.arguments import (
    Node,
    Overloads,
    ancestors,
    constructor,
    documented_texts,
    kind_of,
    parameters,
    text_of,
)
from kb.versions.packs import Names

PRIVATE = {
    "tests", "test", "conftest", "setup", "src", "externals", "protobuf", "legacy", "distutils", "f2py", "compat",
}  # fmt: skip
# pandas.core is private by its documentation, numpy's and Keras' own layout likewise.
INTERNAL = {
    "pandas.core", "pandas.io", "pandas.util.version", "numpy.core", "numpy.matrixlib", "numpy.lib", "numpy.typing",
    "numpy.matlib", "numpy.ctypeslib", "numpy.array_api",
    "numpy.ma.core", "numpy.ma.extras", "numpy.ma.mrecords", "numpy.ma.testutils",
    "numpy.testing", "numpy.linalg.lapack_lite", "keras.api",
    "matplotlib.backends", "matplotlib.testing", "matplotlib.sphinxext",  # backends of toolkits that few have
    "xgboost.spark", "xgboost.testing", "catboost.widget", "shap.benchmark", "shap.utils.image",  # on other frameworks
}  # fmt: skip
PUBLIC = (
    "numpy.lib.stride_tricks", "pandas.io.formats.style", "pandas.io.json",
    "matplotlib.backends.backend_agg", "matplotlib.backends.backend_pdf",
)  # fmt: skip # within what is internal otherwise
_ATTRIBUTES = re.compile(r"^ *Attributes\n *-+\n(.*?)(?=^ *[A-Z][\w ]*\n *---|\Z)", re.MULTILINE | re.DOTALL)
_REQUEST = re.compile(r"set_\w+_request")  # scikit-learn makes these methods for the classes that have the argument


def collect(top: str, folder: Path) -> Names:
    """The public names of the package `top` in `folder`, with the text of each (see `kb.packs`)."""
    extensions = griffe.load_extensions(Overloads())
    loader = griffe.GriffeLoader(search_paths=[str(folder)], allow_inspection=False, extensions=extensions)
    package = loader.load(top)
    loader.resolve_aliases(implicit=True, external=False)
    newdocs = dict(documented_texts(folder / top)) if top == "numpy" else {}
    found: Names = {}
    for module, public in _modules(package, top, _has_api(folder / top)):
        found[public] = "module"
        for name, member in _exports(module, top):
            _add(found, f"{public}.{name}", member, newdocs)
    return found


def _has_api(folder: Path) -> bool:
    """Whether the public modules lie below `api`, as in Keras 3.3 to 3.9, and are moved up by its __init__."""
    return (folder / "api" / "layers").is_dir()


def _modules(module: Node, public: str, has_api: bool) -> Iterator[tuple[Node, str]]:
    """The public modules with the name under which each is imported."""
    if has_api:
        module = module["api"]
    yield module, public
    for name, member in sorted(module.members.items()):
        if member.is_alias or not member.is_module or name.startswith("_") or name in PRIVATE:
            continue
        dotted = f"{public}.{name}"
        if dotted not in INTERNAL:
            yield from _modules(member, dotted, False)
        else:
            for inner in PUBLIC:
                if inner.startswith(f"{dotted}."):
                    with contextlib.suppress(KeyError):
                        yield from _modules(member[inner.removeprefix(f"{dotted}.")], inner, False)


def _exports(module: Node, top: str) -> Iterator[tuple[str, Node]]:
    """What a module offers: its `__all__`; else what it defines, and a package also what it imports from its own."""
    listed = {str(name) for name in module.exports or ()}
    stub = _stub_exports(module) if top == "numpy" else set()
    bound = _bound(module) if top == "matplotlib" else None  # its stubs import and define what its code does not
    for name, member in sorted(module.members.items()):
        if name.startswith("_") or (bound is not None and name not in bound):
            continue
        if listed or stub:
            is_defined = not member.is_alias and (member.is_class or member.is_function)  # there, if not advertised
            is_experimental = top == "sklearn" and member.is_alias and member.target_path.startswith(f"{module.path}._")
            is_star = (
                member.is_alias and module.path.startswith("pandas.api") and member.target_path.startswith("pandas.")
            )
            if not (name in listed or name in stub or is_defined or is_experimental or is_star):
                continue
        elif member.is_alias and not (module.is_init_module and member.target_path.startswith(f"{top}.")):
            continue
        try:
            target = member.final_target if member.is_alias else member
        except (griffe.AliasResolutionError, griffe.CyclicAliasError):
            if listed or stub:
                yield name, griffe.Attribute(name)  # it exists; what it is lies outside, in C or in another package
            continue
        if not target.is_module:
            yield name, target


def _bound(module: Node) -> set[str] | None:
    """The names that the code of a module binds; None where there is no code, or a star import that hides them."""
    path = Path(module.filepath[0] if isinstance(module.filepath, list) else module.filepath).with_suffix(".py")
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if path.is_file() else ():
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            found |= {a.asname or a.name.partition(".")[0] for a in node.names}
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            found |= {node.name}
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found |= {node.id}
    return found if path.is_file() and "*" not in found else None


def _stub_exports(module: Node) -> set[str]:
    """The names that a numpy module imports from within numpy, and those that the stub beside it re-exports or defines.

    Deprecated names are missing in stubs; the code of the module still imports them.
    """
    path = Path(module.filepath[0] if isinstance(module.filepath, list) else module.filepath)
    found: set[str] = set()
    if path.with_suffix(".pyi").is_file():
        for node in ast.parse(path.with_suffix(".pyi").read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ImportFrom):
                found |= {a.name for a in node.names if a.asname == a.name}
            elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
                found |= {node.name}
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                found |= {node.target.id}
            elif isinstance(node, ast.Assign):
                found |= {target.id for target in node.targets if isinstance(target, ast.Name)}
    if found and path.with_suffix(".py").is_file():
        todo = list(ast.parse(path.with_suffix(".py").read_text(encoding="utf-8")).body)
        for node in todo:
            if isinstance(node, ast.ImportFrom) and node.level:
                found |= {a.asname or a.name for a in node.names}
            elif isinstance(node, (ast.If, ast.Try)):
                todo += [*node.body, *node.orelse]
    return found


def _add(found: Names, dotted: str, member: Node, newdocs: Names) -> None:
    """The text of a member, and of the members of a class."""
    if dotted.startswith("numpy.ma."):
        newdocs = {}  # its functions have the names of those in C, and parameters of their own
    if member.is_function:
        found[dotted] = newdocs.get(member.name) or text_of(kind_of(member), parameters(member))
    elif member.is_class:
        found[dotted] = text_of("class", constructor(member))
        above = ancestors(member)
        if any(base.path in ("numpy.generic", "numpy.dtype") for base in above):
            return  # numpy's forty scalar types have the methods of an array
        for cls in (member, *above):
            for name, inner in cls.members.items():
                inner_dotted = f"{dotted}.{name}"
                if name.startswith("_") or inner_dotted in found or inner.is_alias or _REQUEST.fullmatch(name):
                    continue
                if inner.is_function:
                    text = text_of(kind_of(inner), parameters(inner, is_method="staticmethod" not in inner.labels))
                    found[inner_dotted] = newdocs.get(f"{cls.name}.{name}") or text
                elif inner.is_attribute:
                    found[inner_dotted] = "value"
                    _add_accessor(found, inner_dotted, inner, newdocs)
            for name in _documented(cls):
                found.setdefault(f"{dotted}.{name}", "value")
    else:
        found[dotted] = newdocs.get(member.name, "value")
        match = re.fullmatch(r"_rand\.(\w+)", str(member.value or ""))  # numpy.random.normal is a method of a global
        if match and (method := member.module["RandomState"].members.get(match[1])) and method.is_function:
            found[dotted] = text_of(kind_of(method), parameters(method, is_method=True))


def _add_accessor(found: Names, dotted: str, attribute: Node, newdocs: Names) -> None:
    """What lies below pandas' `Series.str` and `.plot`: `str = CachedAccessor("str", StringMethods)`."""
    match = re.fullmatch(r"(?:Cached)?Accessor\(['\"](str|plot|dt)['\"], ([\w.]+)\)", str(attribute.value or ""))
    if match is None:
        return
    scope = attribute.module if "." not in match[2] else attribute.package
    with contextlib.suppress(KeyError, griffe.AliasResolutionError):
        target = scope[match[2].removeprefix("pandas.")]
        _add(found, dotted, target.final_target if target.is_alias else target, newdocs)
        found[dotted] = "value"
    if match[1] == "dt":
        for kind in ("datetimes.DatetimeArray", "timedeltas.TimedeltaArray", "period.PeriodArray"):
            _add_delegated(found, dotted, attribute.package[f"core.arrays.{kind}"])


def _add_delegated(found: Names, dotted: str, cls: Node) -> None:
    """What `Series.dt` passes on to an array: the names in its lists `_field_ops`, `_datetimelike_methods` ..."""
    above = (cls, *ancestors(cls))
    for name, member in cls.members.items():
        if not re.fullmatch(r"_\w+_(ops|methods)", name) or not member.is_attribute:
            continue
        for text in re.findall(r"['\"](\w+)['\"]", str(member.value)):
            target = next((base.members[text] for base in above if text in base.members), None)
            is_method = target is not None and target.is_function
            found.setdefault(f"{dotted}.{text}", text_of("def", parameters(target, True)) if is_method else "value")


def _documented(cls: Node) -> Iterator[str]:
    """Names below `Attributes` in a docstring in numpy's style: `best_params_ : dict`."""
    match = _ATTRIBUTES.search(cls.docstring.value) if cls.docstring else None
    if match:
        yield from re.findall(r"^(?! )([a-z]\w*) ?:", match[1], re.MULTILINE)
