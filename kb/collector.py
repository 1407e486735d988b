"""Collects signature packs: a maintainer's tool, `python -m kb.collector scikit-learn==1.9.1`, with the extra `packs`.

Downloads the wheels with pip, takes their Python files and stubs out, reads those with griffe and imports none of them,
so versions that no interpreter here could run are read as well. Versions that a pack holds already stay in it.
"""

from __future__ import annotations

import ast
import contextlib
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import griffe

from kb.errors import KbError, UsageError
from kb.packs import FOLDER, MODULES, UNREAD, Names, order, read_pack, write_pack

# Any wheel will do that holds the Python files: the first of these versions of Python for which there is one.
PYTHONS = ("3.10", "3.11", "3.12", "3.13", "3.14")
PLATFORMS = ("manylinux2014_x86_64", "manylinux_2_17_x86_64", "manylinux_2_27_x86_64", "manylinux_2_28_x86_64")
PRIVATE = {
    "tests",
    "test",
    "conftest",
    "setup",
    "src",
    "externals",
    "protobuf",
    "legacy",
    "distutils",
    "f2py",
    "compat",
}
# pandas.core is private by its documentation, numpy's and Keras' own layout likewise.
INTERNAL = {
    "pandas.core", "pandas.io", "pandas.util.version", "numpy.core", "numpy.matrixlib", "numpy.lib", "numpy.typing",
    "numpy.matlib", "numpy.ctypeslib", "numpy.array_api", "numpy.ma.mrecords", "numpy.ma.testutils", "numpy.testing", "keras.api",
}  # fmt: skip
OVERLOADED = "overloads only"  # the label of a function without a signature of its own
PUBLIC = ("numpy.lib.stride_tricks", "pandas.io.formats.style", "pandas.io.json")  # within what is internal otherwise
_ATTRIBUTES = re.compile(r"^ *Attributes\n *-+\n(.*?)(?=^ *[A-Z][\w ]*\n *---|\Z)", re.MULTILINE | re.DOTALL)
_REQUEST = re.compile(r"set_\w+_request")  # scikit-learn makes these methods for the classes that have the argument
_NEWDOC = re.compile(r"\s*(?:\w+\.)?(\w+)\(([^\n]*)\)\s*(?:->.*)?$", re.MULTILINE)


def main(requests: list[str]) -> None:
    """Add each `LIBRARY==VERSION` to its pack."""
    wanted: dict[str, list[str]] = {}
    for request in requests:
        library, _, version = request.partition("==")
        if library not in MODULES or not version:
            raise UsageError(f"{request!r}: write LIBRARY==VERSION", hint="libraries are " + ", ".join(MODULES))
        wanted.setdefault(library, []).append(version)
    for library, versions in wanted.items():
        collected: dict[str, Names] = {}
        if (FOLDER / f"{library}.json.xz").exists():
            pack = read_pack(library)
            collected = {version: pack.of(version) for version in pack.versions}
        for version in versions:
            with tempfile.TemporaryDirectory(prefix="kb-wheel-") as folder:
                unpack(download(library, version, Path(folder)), Path(folder))
                collected[version] = collect(MODULES[library], Path(folder))
            print(f"{library} {version}: {len(collected[version]):,} names", flush=True)
        path = write_pack(library, collected)
        size = path.stat().st_size
        print(f"{path}: {size:,} bytes, {size // len(collected):,} a version, {min(collected, key=order)} and later")


def download(library: str, version: str, folder: Path) -> Path:
    """The wheel of a version, downloaded into `folder`."""
    platforms = [part for name in PLATFORMS for part in ("--platform", name)]
    for python in PYTHONS:
        done = subprocess.run(
            [sys.executable, "-m", "pip", "download", "-q", "--disable-pip-version-check", "--no-deps",
             "--only-binary", ":all:", *platforms, "--python-version", python, "-d", str(folder),
             f"{library}=={version}"],
            capture_output=True, text=True,
        )  # fmt: skip
        if done.returncode == 0:
            return next(folder.glob("*.whl"))
    raise KbError(f"there is no wheel of {library} {version}", hint=done.stderr.strip()[-300:])


def unpack(wheel: Path, folder: Path) -> None:
    """Take Python files and stubs out of a wheel, tests left out."""
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            if name.endswith((".py", ".pyi")) and "/tests/" not in name:
                path = Path(archive.extract(name, folder))
                if path.suffix == ".pyi":  # numpy's stubs declare an `__all__` that would hide the one of the code
                    text = path.read_text(encoding="utf-8")
                    path.write_text(re.sub(r"(?m)^__all__: list\[str\]$", "", text), encoding="utf-8")


def collect(top: str, folder: Path) -> Names:
    """The public names of the package `top` in `folder`, with the text of each (see `kb.packs`)."""
    extensions = griffe.load_extensions(_Overloads())
    loader = griffe.GriffeLoader(search_paths=[str(folder)], allow_inspection=False, extensions=extensions)
    package = loader.load(top)
    loader.resolve_aliases(implicit=True, external=False)
    newdocs = dict(_newdocs(folder / top)) if top == "numpy" else {}
    found: Names = {}
    for module, public in _modules(package, top, _has_api(folder / top)):
        found[public] = "module"
        for name, member in _exports(module, top):
            _add(found, f"{public}.{name}", member, newdocs)
    return found


class _Overloads(griffe.Extension):
    """Makes members of the functions of which a stub has overloads only; griffe drops them where code has none."""

    def on_members(self, *, obj: griffe.Object, **rest: object) -> None:
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
            kind = p.kind if "variadic" in p.kind.value else griffe.ParameterKind.keyword_only
            known = found.setdefault(p.name, griffe.Parameter(p.name, kind=kind, default=p.default or UNREAD))
            if known.default in (None, UNREAD) and p.default is not None:
                known.default = p.default
        for name, known in found.items():
            if known.default is None and "variadic" not in known.kind.value and name not in {p.name for p in shape}:
                known.default = UNREAD
    return griffe.Parameters(*found.values())


def _kind(function: griffe.Function) -> str:
    """`stub` where the signature was put together of overloads: good to look at, not to compare."""
    return "stub" if OVERLOADED in function.labels else "def"


def _has_api(folder: Path) -> bool:
    """Whether the public modules lie below `api`, as in Keras 3.3 to 3.9, and are moved up by its __init__."""
    return (folder / "api" / "layers").is_dir()


def _modules(module: griffe.Module, public: str, has_api: bool) -> Iterator[tuple[griffe.Module, str]]:
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


def _exports(module: griffe.Module, top: str) -> Iterator[tuple[str, griffe.Object]]:
    """What a module offers: its `__all__`; else what it defines, and a package also what it imports from its own."""
    listed = {str(name) for name in module.exports or ()}
    stub = _stub_exports(module) if top == "numpy" else set()
    for name, member in sorted(module.members.items()):
        if name.startswith("_"):
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


def _stub_exports(module: griffe.Module) -> set[str]:
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


def _add(found: Names, dotted: str, member: griffe.Object, newdocs: Names) -> None:
    """The text of a member, and of the members of a class."""
    if member.is_function:
        found[dotted] = newdocs.get(member.name) or _text(_kind(member), _parameters(member))
    elif member.is_class:
        found[dotted] = _text("class", _constructor(member))
        bases = _bases(member)
        if any(base.path in ("numpy.generic", "numpy.dtype") for base in bases):
            return  # numpy's forty scalar types have the methods of an array
        for cls in (member, *bases):
            for name, inner in cls.members.items():
                inner_dotted = f"{dotted}.{name}"
                if name.startswith("_") or inner_dotted in found or inner.is_alias or _REQUEST.fullmatch(name):
                    continue
                if inner.is_function:
                    text = _text(_kind(inner), _parameters(inner, is_method="staticmethod" not in inner.labels))
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
            found[dotted] = _text(_kind(method), _parameters(method, is_method=True))


def _add_accessor(found: Names, dotted: str, attribute: griffe.Attribute, newdocs: Names) -> None:
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


def _add_delegated(found: Names, dotted: str, cls: griffe.Class) -> None:
    """What `Series.dt` passes on to an array: the names in its lists `_field_ops`, `_datetimelike_methods` ..."""
    above = (cls, *_bases(cls))
    for name, member in cls.members.items():
        if not re.fullmatch(r"_\w+_(ops|methods)", name) or not member.is_attribute:
            continue
        for text in re.findall(r"['\"](\w+)['\"]", str(member.value)):
            target = next((base.members[text] for base in above if text in base.members), None)
            is_method = target is not None and target.is_function
            found.setdefault(f"{dotted}.{text}", _text("def", _parameters(target, True)) if is_method else "value")


def _bases(cls: griffe.Class) -> list[griffe.Class]:
    """The classes above, nearest first, those that could be read."""
    try:
        return list(cls.mro())
    except ValueError:  # Generic and Protocol in an order that griffe cannot linearize
        above = [base.final_target if base.is_alias else base for base in cls.resolved_bases]
        return list(dict.fromkeys([*above, *(base for direct in above for base in _bases(direct))]))


def _documented(cls: griffe.Class) -> Iterator[str]:
    """Names below `Attributes` in a docstring in numpy's style: `best_params_ : dict`."""
    match = _ATTRIBUTES.search(cls.docstring.value) if cls.docstring else None
    if match:
        yield from re.findall(r"^(?! )([a-z]\w*) ?:", match[1], re.MULTILINE)


def _constructor(cls: griffe.Class) -> list[griffe.Parameter] | None:
    """The arguments of a class: those of its `__init__`, and through **kwargs those of the classes above."""
    kinds = griffe.ParameterKind
    found: dict[str, griffe.Parameter] = {}
    above = (cls, *_bases(cls))
    rest: griffe.Parameter | None = None
    has_init = False
    for base in above:
        init = base.members.get("__init__") or base.members.get("__new__")
        if init is None or not init.is_function:
            continue
        rest = None
        for p in _parameters(init, is_method=True):
            if p.kind is kinds.var_keyword:
                rest = p
            elif not has_init:
                found[p.name] = p
            elif p.default is not None and "variadic" not in p.kind.value:
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


def _parameters(function: griffe.Function, is_method: bool = False) -> list[griffe.Parameter]:
    """The parameters of a function, without `self`."""
    parameters = list(function.parameters)
    if any("array_function_from_c_func" in str(decorator.value) for decorator in function.decorators):
        for parameter in parameters:  # this is numpy's dispatcher; the C function behind it has other defaults
            parameter.default = UNREAD if parameter.default is not None else None
    if is_method and parameters and "variadic" not in parameters[0].kind.value:
        parameters = parameters[1:]
    return parameters


def _text(kind: str, parameters: list[griffe.Parameter] | None) -> str:
    """`def(a, *, b=None)`: parameters in the order that Python wants, defaults in one spelling."""
    if parameters is None:
        return kind
    kinds = griffe.ParameterKind
    groups: dict[griffe.ParameterKind, list[str]] = {k: [] for k in kinds}
    optional = False
    for parameter in parameters:
        default = None if "variadic" in parameter.kind.value else parameter.default
        where = parameter.kind
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


def _newdocs(folder: Path) -> Iterator[tuple[str, str]]:
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


if __name__ == "__main__":
    main(sys.argv[1:])
