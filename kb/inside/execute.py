"""Runs one script as a person would, and reports how it went. In the user's interpreter, which need not have kb.

    python execute.py REPORT SNIPPET JOB

`REPORT` is the number of a file descriptor, or a path. `JOB` is a JSON object with `needs`, the modules without which
the snippet is not run, `sha256` of the bytes that are to be run, and no others, and `picture`, the path of `drawing.py`
where what it draws is to be told, else empty. `kb/inside/serve.py` starts it so, or calls `execute` in a child that it
forked.

The report is a JSON object: `seconds`, `warnings`, `versions`, `imported` (the packages that the script rests on), and
where they are known `missing`, `changed` (it held other bytes), `error`, `exception` and `picture` (a PNG in base64). A
snippet may put something else in the place of whatever is used here once it has run: what sends the report is fetched
before, and where that does not do, it says what is `spoiled`.
"""

import base64
import builtins
import hashlib
import importlib.machinery
import importlib.util
import json
import os
import sys
import time
import traceback
import types
import warnings

MOST_WARNINGS = 20  # that are reported
MOST_TEXT = 4000  # characters of a message

imported_by = {}  # module -> what its code imported: (module, names from it)


def watch_imports():
    """Note which module imports which from now on, also where the module is loaded already.

    What a snippet rests on is then what can be reached from it, whatever else the server imported before the fork.
    """
    import_, import_module = builtins.__import__, importlib.import_module

    def note(importer, name, names, frame):
        # on behalf of whoever called pickle or importlib, or asked a module for a part that it loads when needed
        while frame and (is_standard(importer) or frame.f_code.co_name in ("__getattr__", "__dir__")):
            frame = frame.f_back
            importer = frame.f_globals.get("__name__", "") if frame else importer
        imported_by.setdefault(importer, set()).add((name, names))

    def watched_import(name, globals=None, locals=None, fromlist=(), level=0):
        importer = (globals or {}).get("__name__") or "sys"
        if level:
            package = (globals or {}).get("__package__") or importer
            start = package.rsplit(".", level - 1)[0]
            name_in_full = f"{start}.{name}" if name else start
        else:
            name_in_full = name
        if not is_standard(name_in_full):
            note(importer, name_in_full, tuple(fromlist or ()), sys._getframe(1))
        return import_(name, globals, locals, fromlist, level)

    def watched_import_module(name, package=None):
        full = importlib.util.resolve_name(name, package) if name.startswith(".") else name
        if not is_standard(full):
            note("importlib", full, (), sys._getframe(1))
        return import_module(name, package)

    builtins.__import__, importlib.import_module = watched_import, watched_import_module


def is_standard(name):
    """Whether a module belongs to the standard library; the script itself does not."""
    return name.partition(".")[0] in sys.stdlib_module_names and name != "__main__"


def reached():
    """Top-level packages of the modules that the script imported, and that these imported in turn."""
    found, waiting = set(), ["__main__"]
    while waiting:
        for name, names in imported_by.get(waiting.pop(), ()):
            parts = name.split(".")
            modules = [".".join(parts[: i + 1]) for i in range(len(parts))] + [f"{name}.{part}" for part in names]
            new = {module for module in modules if module in sys.modules} - found
            found |= new
            waiting += new
    return sorted({name.partition(".")[0] for name in found} - {"__main__"})


def absent(names):
    """Those of these top-level modules that are not installed."""
    return [name for name in names if name not in sys.modules and importlib.util.find_spec(name) is None]


def execute(path, report, needs, sha256, picture=""):
    """Run the script at `path` as `__main__` in the working directory, report to a descriptor; its exit code."""
    write, dumps, clock, flush = os.write, json.dumps, time.perf_counter, _flush
    started = clock()
    told = {"warnings": []}  # type: dict
    code = 1
    try:
        told["missing"] = absent(needs)
        if not told["missing"]:
            code = _run(path, told, sha256, picture if "matplotlib" in needs else "")
        told["seconds"] = clock() - started
        told["versions"] = versions(needs)
        told["imported"] = reached()
        data = dumps(told).encode()
    except BaseException as error:
        code = code or 1
        try:
            data = dumps({"spoiled": f"{type(error).__name__}: {error}"[:MOST_TEXT]}).encode()
        except BaseException:  # what suppresses errors may be gone as well
            data = b'{"spoiled": "what kb reports its run with"}'
    try:
        flush()
        while data:
            data = data[write(report, data) :]
    except BaseException:
        pass  # no report: for all that is known it ended before its last line
    return code


def _run(path, told, sha256, picture):
    """Run the script; its exit code. What is known of how it went is put into `told`."""
    with open(path, "rb") as file:
        source = file.read()
    if hashlib.sha256(source).hexdigest() != sha256:
        told["changed"] = True
        return 1
    work = os.getcwd()
    show = warnings.showwarning

    def record(message, category, filename, lineno, file=None, line=None):
        if "non-interactive, and thus cannot be shown" in str(message):
            return  # plt.show() is right in a script that a person runs; here there is no screen
        here = f"line {lineno}: " if filename == path else ""
        if len(told["warnings"]) < MOST_WARNINGS:
            told["warnings"].append(f"{here}{category.__name__}: {message}"[:MOST_TEXT])
        show(message, category, filename, lineno, file, line)

    warnings.showwarning = record
    drawing = _loaded(picture) if picture else None
    figures = drawing.shown_figures() if drawing else []
    module = types.ModuleType("__main__")
    module.__file__ = path
    sys.modules["__main__"] = module
    sys.argv = [path]
    imported_by.pop("__main__", None)  # what this file imported
    code = 0
    try:
        exec(compile(source.decode("utf-8"), path, "exec"), module.__dict__)
    except SystemExit as stop:
        code = _exit_code(stop)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        code = 141
    except BaseException as error:
        code = 130 if isinstance(error, KeyboardInterrupt) else 1
        told["error"] = "".join(traceback.format_exception_only(type(error), error)).strip()[:MOST_TEXT]
        told["exception"] = type(error).__name__
        frames = error.__traceback__.tb_next if error.__traceback__ else None
        traceback.print_exception(type(error), error, frames)
    try:
        if drawing and figures:
            told["picture"] = base64.b64encode(drawing.picture(figures)).decode()
        _save_figures(work)
    except Exception as error:
        print(f"a figure could not be saved: {error}", file=sys.stderr)
        code = code or 1
    return code


def _loaded(path):
    """The module in that file of kb's, which is on no path here."""
    loader = importlib.machinery.SourceFileLoader("kb_drawing", path)
    module = types.ModuleType(loader.name)
    loader.exec_module(module)
    return module


def _exit_code(stop):
    """The exit code that Python makes of a SystemExit."""
    if stop.code is None:
        return 0
    if isinstance(stop.code, int):
        return stop.code & 0xFF if abs(stop.code) < 1 << 63 else 0xFF
    print(stop.code, file=sys.stderr)
    return 1


def _flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        except (ValueError, AttributeError, OSError):
            continue  # the snippet closed it


def versions(needs):
    """Versions of Python and of the top-level modules that the script needs, those that it imports among them."""
    found = {"Python": ".".join(map(str, sys.version_info[:3]))}
    for name in sorted(set(needs) & set(sys.modules)):
        version = getattr(sys.modules[name], "__version__", None)
        if isinstance(version, str):
            found[name] = version
    return found


def _save_figures(folder):
    pyplot = sys.modules.get("matplotlib.pyplot")
    if pyplot:
        for number in pyplot.get_fignums():
            pyplot.figure(number).savefig(os.path.join(folder, f"figure_{number}.png"))


if __name__ == "__main__":
    here = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry or ".") != here]
    _, where, snippet, text = sys.argv
    job = json.loads(text)
    descriptor = int(where) if where.isdigit() else os.open(where, os.O_WRONLY | os.O_CREAT, 0o600)
    os.set_inheritable(descriptor, False)
    watch_imports()
    sys.exit(execute(os.path.abspath(snippet), descriptor, job["needs"], job["sha256"], job["picture"]))
