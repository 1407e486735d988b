"""Compares what entries say with the installed libraries. A file of its own: it runs in the user's interpreter.

    python signatures.py check < entries.json > problems.json
    python signatures.py describe < names.json > signatures.json

In: {"libraries": [modules whose names are compared], "question": ...}. For `check`, the question is a list of
{"id", "symbols": [...], "parameters": [[name, default, line], ...], "formerly": [[old, what], ...], "modules": [...]}:
of no other top-level modules than these is anything imported.
Out: {"problems": [{"id", "field", "name", "line", "message"}], "versions": {...}, "missing": [top-level packages
that are not installed], "foreign": [those that may not be imported]}.

For `describe`, it is a list of dotted names. Out: {name: {"text", "parameters": {name: default}, "version", "folder"}},
{"problem", "version", "folder"} where the library has no such name, {"missing"} where it cannot be imported.
"""

import ast
import difflib
import functools
import importlib
import inspect
import json
import math
import os
import pkgutil
import re
import sys
import warnings

REQUIRED = object()
ARGUMENT = re.compile(r"(?P<owner>[\w.]+)\((?P<name>\w+)=(?P<value>[^)]*)\)")


class Unknown(Exception):
    """A name that does not resolve; the message says where it ends and what is near."""


def resolve(dotted):
    """The object of a dotted name. Raises `Unknown`, or `ImportError` where its top-level package is not installed.

    An attribute that only instances have gives None, if its class documents or sets it.
    """
    parts = dotted.split(".")
    if any(part.startswith("_") and not part.startswith("__") for part in parts) or "src" in parts:
        raise Unknown(f"'{dotted}' is not a public name")
    found = importlib.import_module(parts[0])
    if parts[0] == "sklearn":
        _enable_experiments()
    for i, part in enumerate(parts[1:], 1):
        try:
            found = getattr(found, part)
            continue
        except AttributeError:
            pass
        except Exception as error:  # an attribute that raises on access, such as a removed name
            raise Unknown(f"'{dotted}': {type(error).__name__}: {error}") from error
        try:
            if not inspect.ismodule(found) or part.startswith("_"):  # `__main__` would start the program
                raise ModuleNotFoundError
            found = importlib.import_module(".".join(parts[: i + 1]))
        except ImportError:
            if inspect.isclass(found) and i == len(parts) - 1 and _is_instance_attribute(found, part):
                return None
            near = difflib.get_close_matches(part, [n for n in dir(found) if not n.startswith("_")], n=1)
            hint = f"; did you mean '{'.'.join([*parts[:i], near[0]])}'?" if near else ""
            raise Unknown(f"'{'.'.join(parts[:i])}' has no '{part}'{hint}") from None
    return found


@functools.lru_cache
def _enable_experiments():
    """Make the classes resolve that scikit-learn keeps behind `from sklearn.experimental import enable_...`."""
    for module in pkgutil.iter_modules(importlib.import_module("sklearn.experimental").__path__):
        if module.name.startswith("enable_"):
            importlib.import_module(f"sklearn.experimental.{module.name}")


def _is_instance_attribute(cls, name):
    for base in cls.__mro__[:-1]:
        if re.search(rf"\b{re.escape(name)}\b", base.__doc__ or ""):
            return True
        try:
            if re.search(rf"\bself\.{re.escape(name)}\b", inspect.getsource(base)):
                return True
        except (OSError, TypeError):
            continue
    return False


def parameters(obj):
    """({name: default}, is_open): the arguments that a callable takes, through **kwargs up its classes.

    `is_open` tells that others are still taken, by a **kwargs that no signature explains.
    """
    found, is_open = {}, True
    if inspect.isclass(obj):
        for base in obj.__mro__:
            init = base.__dict__.get("__init__")
            if init is None or base is object:
                continue
            try:
                is_open = _collect(inspect.signature(init), found, skip=1)
            except (ValueError, TypeError):
                break
            if not is_open:
                break
        is_keras = any(base.__module__.startswith("keras.") for base in obj.__mro__)
        if found and is_keras and is_open:
            is_open = False  # the last **kwargs of Keras' base classes is there to reject what is left
    if not found:
        try:
            is_open = _collect(inspect.signature(obj), found, skip=0)
        except (ValueError, TypeError):
            is_open = _collect_documented(obj, found)
    return found, is_open


def _collect(signature, found, skip):
    is_open = False
    for i, parameter in enumerate(signature.parameters.values()):
        if parameter.kind is parameter.VAR_KEYWORD:
            is_open = True
        elif parameter.kind is parameter.VAR_POSITIONAL:
            found.setdefault("*" + parameter.name, REQUIRED)
            found.setdefault(parameter.name, REQUIRED)
        elif i >= skip and parameter.name != "self":
            found.setdefault(parameter.name, REQUIRED if parameter.default is parameter.empty else parameter.default)
    return is_open


def _collect_documented(obj, found):
    """Arguments from the first line of a docstring, for functions written in C: `zeros(shape, dtype=float)`."""
    match = re.search(r"^\s*[\w.]+\((.*?)\)\s*(?:->.*)?$", (inspect.getdoc(obj) or ""), re.MULTILINE | re.DOTALL)
    if match is None:
        return True
    for part in re.split(r",(?![^(\[]*[)\]])", re.sub(r"[\[\]]", "", match[1])):
        name, _, default = part.strip().partition("=")
        if not name.isidentifier():
            continue
        try:
            found[name] = ast.literal_eval(default.strip()) if default else REQUIRED
        except (ValueError, SyntaxError):
            found[name] = default.strip()
    return "..." in match[1] or "**" in match[1]


def _is_documented(obj, name):
    """Whether a docstring lists the argument: `linewidth or lw: float`, `a, b : int`."""
    row = rf"^\s*\*{{0,2}}(?:\w+(?:,| or) )*`?{re.escape(name)}`?(?:(?:,| or) \w+)*\s*:"
    return re.search(row, inspect.getdoc(obj) or "", re.MULTILINE)


def _near(name, known):
    close = [other for other in known if other.lower() == name.lower()]
    close = close or difflib.get_close_matches(name, list(known), n=1)
    return f"; did you mean '{close[0]}'?" if close else ""


def same_default(documented, live):
    """Whether the default that a table gives is the live one."""
    if live is REQUIRED:
        return documented == "required"
    if documented == "required":
        return False
    if isinstance(live, (str, bytes, int, float, bool, type(None), tuple, list, dict)):
        try:
            value = ast.literal_eval(documented)
        except (ValueError, SyntaxError):
            return documented in (repr(live), str(live))
        if isinstance(value, (int, float)) and isinstance(live, (int, float)) and not isinstance(live, bool):
            return math.isclose(value, live, rel_tol=1e-9) and not isinstance(value, bool)
        return value == live and type(value) is type(live)
    if "no_default" in repr(live):
        return True  # pandas' own mark for "not given": its docstring names the effective value
    return documented.strip("'\"") in (repr(live), str(live), getattr(live, "__name__", None)) or documented in repr(
        live
    )


def check_parameters(obj, rows):
    """(name, line, message) for each row that the live signature contradicts."""
    known, is_open = parameters(obj)
    for name, default, line in rows:
        if name in known:
            live = known[name]
            if not name.startswith("*") and not same_default(default, live):
                shown = "required" if live is REQUIRED else f"`{live!r}`"
                yield name, line, f"default of '{name}' is {shown}, not `{default}`"
        elif not (is_open and _is_documented(obj, name.lstrip("*"))):
            yield name, line, f"there is no parameter '{name}'{_near(name, known)}"


def check_formerly(old, what, libraries):
    """A message where an old name is not gone, or the new one does not exist; else None, as where its library cannot
    be imported.
    """
    argument = ARGUMENT.fullmatch(old)
    is_deprecated = what.startswith(("deprecated", "changed"))
    if argument is None:
        try:
            resolve(old)
        except Unknown:
            if is_deprecated:
                return f"'{old}' no longer exists: write 'removed in ...'"
        except Exception:
            return None
        else:
            if not is_deprecated:
                return f"'{old}' still exists: write 'deprecated in ...', or leave it out"
    elif not argument["value"]:
        try:
            known, is_open = parameters(resolve(argument["owner"]))
        except Unknown:
            known, is_open = {}, False
        except Exception:
            return None
        if argument["name"] in known and not is_deprecated:
            return f"'{argument['owner']}' still takes '{argument['name']}': write 'deprecated in ...', or leave it out"
        if argument["name"] not in known and not is_open and is_deprecated and known:
            return f"'{argument['owner']}' no longer takes '{argument['name']}': write 'removed in ...'"
    for name in re.findall(r"\b(?:%s)(?:\.\w+)+" % "|".join(libraries), what.partition(",")[2]):
        try:
            resolve(name)
        except ImportError:
            continue
        except Unknown as error:
            return f"the new name does not exist: {error}"
    return None


def check(entries, libraries):
    """Problems of the entries, versions of the libraries that they name, and the packages that are missing."""
    problems, missing, foreign = [], set(), set()

    def add(entry, field, name, line, message):
        problems.append({"id": entry["id"], "field": field, "name": name, "line": line, "message": message})

    for entry in entries:
        for i, symbol in enumerate(entry["symbols"]):
            if symbol.partition(".")[0] not in entry["modules"]:
                foreign.add(symbol.partition(".")[0])
                continue
            try:
                obj = resolve(symbol)
            except Unknown as error:
                add(entry, "symbols", symbol, None, str(error))
                continue
            except Exception:
                missing.add(symbol.partition(".")[0])
                continue
            if i == 0 and entry["parameters"]:
                for name, line, message in check_parameters(obj, entry["parameters"]):
                    add(entry, "parameters", name, line, message)
        for old, what in entry["formerly"]:
            if old.partition(".")[0].partition("(")[0] not in entry["modules"]:
                continue
            message = check_formerly(old, what, libraries)
            if message:
                add(entry, "formerly", old, None, message)
    versions = {n: m.__version__ for n in libraries if (m := sys.modules.get(n)) and hasattr(m, "__version__")}
    return {"problems": problems, "versions": versions, "missing": sorted(missing), "foreign": sorted(foreign)}


def describe(names):
    """The live signature of each name, defaults as code; an empty text for what cannot be called."""
    return {name: _describe(name) for name in names}


def _describe(name):
    top = name.partition(".")[0]
    try:
        module = importlib.import_module(top)
    except Exception as error:
        return {"missing": f"{type(error).__name__}: {error}"}
    file = getattr(module, "__file__", None)
    found = {"version": getattr(module, "__version__", ""), "folder": os.path.dirname(file) if file else ""}
    try:
        obj = resolve(name)
    except (Unknown, ImportError) as error:
        return dict(found, problem=str(error))
    if not callable(obj):
        return dict(found, text="", parameters={})
    known = {n: "" if value is REQUIRED else _code(value) for n, value in parameters(obj)[0].items()}
    return dict(found, text=_signature(obj, known), parameters=known)


def _signature(obj, known):
    """`(a, *, b=None)` without annotations; from the documentation where Python knows none."""
    try:
        parts, kind = [], None
        given = inspect.signature(obj).parameters.values()
        for p in given:
            if p.kind is p.KEYWORD_ONLY and kind not in (p.KEYWORD_ONLY, p.VAR_POSITIONAL):
                parts.append("*")
            elif kind is p.POSITIONAL_ONLY and p.kind is not kind:
                parts.append("/")
            kind = p.kind
            stars = "*" if kind is p.VAR_POSITIONAL else "**" if kind is p.VAR_KEYWORD else ""
            if p.name != "self" or parts:
                parts.append(stars + p.name + ("" if p.default is p.empty else "=" + _code(p.default)))
        if kind is inspect.Parameter.POSITIONAL_ONLY and parts:
            parts.append("/")
    except (ValueError, TypeError):
        parts = [n + (f"={default}" if default else "") for n, default in known.items() if not n.startswith("*")]
    return f"({', '.join(parts)})"


def _code(value):
    """A default as one would write it: names of functions and classes, no addresses."""
    if getattr(value, "__name__", None):
        return value.__name__
    return re.sub(r" at 0x[0-9a-f]+", "", repr(value))


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    answers = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stdout = sys.stderr  # what a library prints while it is imported stays out of the answer
    here = os.path.dirname(os.path.abspath(__file__))  # the libraries must not find its files as modules
    sys.path[:] = [entry for entry in sys.path if entry and os.path.abspath(entry) != here]
    asked = json.load(sys.stdin)
    question = asked["question"]
    answer = describe(question) if sys.argv[1] == "describe" else check(question, asked["libraries"])
    json.dump(answer, answers)
    answers.flush()
