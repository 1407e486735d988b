"""Prints the values that the options of one installed library take, as JSON: a file of its own, which
`kb.versions.collect.values` runs in an environment with that version.

    python introspect.py scikit-learn < names.json > values.json

In: {"names": the public names of the version (dotted -> text), "once": those that only older ones have}.
Out: {"sets": {name: [values]}, "reachable": {module: [names]}}.
"""

import contextlib
import importlib
import inspect
import json
import os
import pkgutil
import re
import sys
import warnings

LONGEST = 60  # characters of a value that is an option and no text
FREQUENCIES = (
    "B", "C", "D", "W", "M", "ME", "MS", "BM", "BME", "BMS", "CBM", "CBME", "CBMS", "SM", "SME", "SMS",
    "Q", "QE", "QS", "BQ", "BQE", "BQS", "A", "AS", "Y", "YE", "YS", "BA", "BAS", "BY", "BYE", "BYS",
    "H", "h", "BH", "bh", "CBH", "cbh", "T", "min", "S", "s", "L", "ms", "U", "us", "N", "ns",
)  # fmt: skip
KERAS = ("activation", "loss", "metric", "optimizer", "initializer", "regularizer", "constraint")
FOLDERS = {"activation": "activations", "loss": "losses", "metric": "metrics", "optimizer": "optimizers",
           "initializer": "initializers", "regularizer": "regularizers", "constraint": "constraints"}  # fmt: skip


def resolve(dotted):
    """The object of a dotted name, None where it cannot be had."""
    parts = dotted.split(".")
    for i in range(len(parts), 0, -1):
        try:
            found = importlib.import_module(".".join(parts[:i]))
        except Exception:
            continue
        try:
            for part in parts[i:]:
                found = getattr(found, part)
        except Exception:
            return None
        return found
    return None


def sklearn_sets(names):
    """The texts of `_parameter_constraints` of classes and functions, and the names of scorers."""
    get_scorer_names = importlib.import_module("sklearn.metrics").get_scorer_names
    validation = importlib.import_module("sklearn.utils._param_validation")

    sets = {"scorer": get_scorer_names()}
    texts = (validation.StrOptions, validation.Options) if hasattr(validation, "StrOptions") else ()
    for dotted, text in names.items():
        if not text.startswith(("class", "def")) or not texts:
            continue
        found = resolve(dotted)
        constraints = getattr(found, "_parameter_constraints", None) or getattr(
            found, "_skl_parameter_constraints", None
        )
        if not isinstance(constraints, dict):
            continue
        for argument, allowed in constraints.items():
            if not isinstance(allowed, list) or any(one is str for one in allowed):
                continue
            hidden = getattr(validation, "Hidden", ())
            allowed = [one.constraint if isinstance(one, hidden) else one for one in allowed]
            options = [value for one in allowed if isinstance(one, texts) for value in getattr(one, "options", ())]
            strings = [value for value in options if isinstance(value, str)]
            known = (*texts, validation.Interval, type(None))
            closed = all(
                isinstance(one, known) or one is None or callable(one) or isinstance(one, str) for one in allowed
            )
            if strings and closed:
                sets[f"{dotted}({argument})"] = strings
    return sets


def pandas_sets(names):
    """Frequencies, kinds of plot, and the texts of arguments that are annotated with literals alone."""
    import typing

    import pandas
    from pandas import _typing
    from pandas.plotting._core import PlotAccessor
    from pandas.tseries.frequencies import to_offset

    sets = {"frequency": [], "plot": list(PlotAccessor._all_kinds)}
    for alias in FREQUENCIES:
        try:
            to_offset(alias)
        except Exception:
            continue
        sets["frequency"].append(alias)
    space = {**vars(typing), **vars(pandas), **vars(_typing), "lib": pandas._libs.lib, "npt": None}
    for dotted, text in names.items():
        function = resolve(dotted)
        if not text.startswith("def(") or not inspect.isfunction(inspect.unwrap(function) if function else None):
            continue
        for argument, annotation in getattr(inspect.unwrap(function), "__annotations__", {}).items():
            strings = literals(annotation, space)
            if argument != "return" and strings:
                sets[f"{dotted}({argument})"] = strings
    return sets


def literals(annotation, space):
    """The strings of an annotation that allows no other strings; nothing where it is none of those."""
    import typing

    found = []
    for part in split(annotation) if isinstance(annotation, str) else ():
        part = part.strip()
        if part in ("None", "bool", "bool_t", "lib.NoDefault", "int", "float") or part.startswith("Callable"):
            continue
        try:
            kind = eval(part, dict(space))
        except Exception:
            return []
        if typing.get_origin(kind) is not typing.Literal:
            return []
        found += [value for value in typing.get_args(kind) if isinstance(value, str)]
    return found


def split(annotation):
    """The parts of `A | B`, brackets kept whole."""
    depth, part, parts = 0, "", []
    for character in annotation:
        depth += (character in "[(") - (character in "])")
        if character == "|" and not depth:
            parts.append(part)
            part = ""
        else:
            part += character
    return [*parts, part]


def keras_sets(names):
    """What texts stand for in each module, and by class what it takes besides its parameters."""
    sets = {}
    for what in KERAS:
        try:
            module = importlib.import_module(f"keras.src.{FOLDERS[what]}")
        except ImportError:
            continue
        known = getattr(module, "ALL_OBJECTS_DICT", None)
        if known:
            sets[what] = [name for name in known if isinstance(name, str)]
    for dotted, text in names.items():
        if text.startswith("class") and inspect.isclass(cls := resolve(dotted)):
            taken = set()
            for base in cls.__mro__[:-1]:
                try:
                    source = inspect.getsource(vars(base)["__init__"]) if "__init__" in vars(base) else ""
                except (OSError, TypeError):
                    continue
                taken.update(re.findall(r"kwargs\.pop\(\s*[\"'](\w+)|[\"'](\w+)[\"'] in kwargs", source))
            taken = {one or other for one, other in taken} - {"name", "dtype"}
            if taken:
                sets[f"{dotted}(**)"] = sorted(taken)
    return sets


def matplotlib_sets(names):
    """Styles, colour maps, and what artists take."""
    import matplotlib
    from matplotlib import artist, pyplot

    for module in ("patches", "lines", "text", "image", "collections", "axes", "quiver", "contour", "legend"):
        importlib.import_module(f"matplotlib.{module}")
    properties, todo = set(), [artist.Artist]
    while todo:
        cls = todo.pop()
        todo += cls.__subclasses__()
        properties.update(name[4:] for name in dir(cls) if name.startswith("set_"))
        inspector = artist.ArtistInspector(cls)
        for name, aliases in inspector.aliasd.items():
            properties.update([name, *aliases])
        for base in cls.__mro__[:-1]:
            with contextlib.suppress(KeyError, TypeError, ValueError):
                properties.update(inspect.signature(vars(base)["__init__"]).parameters)
    folder = os.path.dirname(matplotlib.__file__)
    for name in os.listdir(folder) + [os.path.join("axes", name) for name in os.listdir(os.path.join(folder, "axes"))]:
        if name.endswith(".py"):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                taken = r"kw(?:args)?\w*\.(?:pop|get|setdefault)\(\s*['\"](\w+)|['\"](\w+)['\"] (?:not )?in kw"
                properties.update(filter(None, (one or other for one, other in re.findall(taken, file.read()))))
    colormaps = list(matplotlib.colormaps) if hasattr(matplotlib, "colormaps") else pyplot.colormaps()
    return {"style": [*pyplot.style.available, "default"], "colormap": colormaps, "property": sorted(properties)}


def reachable(names, once):
    """By module and class, the names that it has besides those of the API: what it imports for itself, its modules, and
    names of older versions (`once`) that can still be had.
    """
    found = {}
    for dotted, text in names.items():
        if text == "module" or text.startswith("class"):
            holder = resolve(dotted)
            if holder is None:
                continue
            try:
                others = {name for name in dir(holder) if not name.startswith("_") and f"{dotted}.{name}" not in names}
                inner = {module.name for module in pkgutil.iter_modules(getattr(holder, "__path__", []))}
            except Exception:
                continue
            others |= {name for name in inner if not name.startswith("_") and f"{dotted}.{name}" not in names}
            if others:
                found[dotted] = others
    for dotted in once:
        owner, _, name = dotted.rpartition(".")
        if resolve(dotted) is not None:
            found.setdefault(owner, set()).add(name)
    for dotted, text in names.items():  # what keras is below TensorFlow has more names than what is imported as keras
        below = (
            resolve(f"keras._tf_keras.{dotted}") if dotted.partition(".")[0] == "keras" and text == "module" else None
        )
        others = {name for name in dir(below) if not name.startswith("_") and f"{dotted}.{name}" not in names}
        if below is not None and others:
            found[f"tensorflow.{dotted}"] = others
    return {owner: sorted(some) for owner, some in found.items()}


SETS = {"scikit-learn": sklearn_sets, "pandas": pandas_sets, "keras": keras_sets, "matplotlib": matplotlib_sets}

if __name__ == "__main__":
    warnings.simplefilter("ignore")
    answer = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what libraries print on the way is not the answer
    library, is_newest = sys.argv[1], len(sys.argv) > 2
    asked = json.load(sys.stdin)
    if library == "scikit-learn":
        for name in ("enable_halving_search_cv", "enable_iterative_imputer", "enable_hist_gradient_boosting"):
            with contextlib.suppress(ImportError):
                importlib.import_module(f"sklearn.experimental.{name}")
    sets = {name: sorted({v for v in values if isinstance(v, str) and len(v) <= LONGEST})
            for name, values in SETS.get(library, lambda names: {})(asked["names"]).items()}  # fmt: skip
    json.dump({"sets": sets, "reachable": reachable(asked["names"], asked["once"]) if is_newest else {}}, answer)
    answer.close()
