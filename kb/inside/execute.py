"""Executes snippets, each isolated. A file of its own: it runs in the user's interpreter, which need not have kb.

    python execute.py once REPORT SNIPPET JOB   one snippet, its output straight to stdout and stderr
    python execute.py serve                     jobs as JSON lines on stdin, outcomes as JSON lines on stdout

`serve` imports the modules that the jobs need once, then forks a child for each job: a Keras snippet then costs its
own work and not the four seconds of the import. The first line on stdin holds {"preload": [...], "workers": N}.
A job is {"id", "path", "needs", "sha256", "timeout", "output_limit", "memory"}, where `needs` are the modules without
which it is not run, and `sha256` is that of the bytes that are to be run, and no others; for `once` it is {"needs",
"sha256", "memory"}. An outcome is what `_outcome` returns.
"""

import builtins
import contextlib
import hashlib
import importlib.util
import json
import os
import selectors
import shutil
import signal
import sys
import tempfile
import time
import traceback
import types
import warnings

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


def execute(path, report_path, needs, sha256):
    """Run the script at `path` as `__main__` in the working directory; the exit code. Writes a JSON report."""
    with open(path, "rb") as snippet:
        source = snippet.read()  # once: what is compared is what runs
    report = {"warnings": [], "missing": absent(needs), "changed": hashlib.sha256(source).hexdigest() != sha256}
    work = os.getcwd()
    started = time.perf_counter()
    code = 0
    if report["missing"] or report["changed"]:
        code = 1
    else:
        show = warnings.showwarning

        def record(message, category, filename, lineno, file=None, line=None):
            if "non-interactive, and thus cannot be shown" in str(message):
                return  # plt.show() is right in a script that a person runs; here there is no screen
            here = f"line {lineno}: " if filename == path else ""
            report["warnings"].append(f"{here}{category.__name__}: {message}")
            show(message, category, filename, lineno, file, line)

        warnings.showwarning = record
        module = types.ModuleType("__main__")
        module.__file__ = path
        sys.modules["__main__"] = module
        sys.argv = [path]
        imported_by.pop("__main__", None)  # what this file imported
        try:
            exec(compile(source.decode("utf-8"), path, "exec"), module.__dict__)
        except SystemExit as stop:
            code = stop.code if isinstance(stop.code, int) else 0 if stop.code is None else 1
            if isinstance(stop.code, str):
                print(stop.code, file=sys.stderr)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            code = 141
        except BaseException as error:
            code = 130 if isinstance(error, KeyboardInterrupt) else 1
            report["error"] = "".join(traceback.format_exception_only(error)).strip()
            report["exception"] = type(error).__name__
            frames = error.__traceback__.tb_next if error.__traceback__ else None
            traceback.print_exception(type(error), error, frames)
        try:
            _save_figures(work)
        except Exception as error:
            print(f"a figure could not be saved: {error}", file=sys.stderr)
            code = code or 1
    report["seconds"] = time.perf_counter() - started
    report["versions"] = versions(needs)
    report["imported"] = reached()
    report["files"] = sorted(
        os.path.relpath(os.path.join(folder, name), work) for folder, _, names in os.walk(work) for name in names
    )
    _flush()
    with open(report_path, "w", encoding="utf-8") as file:
        json.dump(report, file)
    return code


def limit_memory(size):
    """Let this process have at most so many bytes of data, where the platform knows such a limit; 0 for no limit."""
    if size and hasattr(os, "fork"):
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (size, size))


def _flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        except (ValueError, AttributeError):
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


def serve():
    """Run jobs from stdin until it is closed; children that still run then are ended."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # whatever a library prints while it is imported stays out of the answers
    buffer = b""
    while b"\n" not in buffer:
        buffer += os.read(0, 65536) or sys.exit(2)
    head, _, buffer = buffer.partition(b"\n")
    settings = json.loads(head)
    watch_imports()
    for name in settings["preload"]:
        try:
            __import__(name)
        except Exception:
            continue
    waiting, running = [], {}
    select = selectors.DefaultSelector()
    select.register(0, selectors.EVENT_READ)
    *lines, buffer = buffer.split(b"\n")
    while True:
        waiting += [json.loads(line) for line in lines if line.strip()]
        lines = []
        while waiting and len(running) < settings["workers"]:
            child = _start(waiting.pop(0), select)
            running[child["pid"]] = child
        is_ending = any(not child["pipes"] for child in running.values())
        for key, _ in select.select(timeout=0.005 if is_ending else 0.1 if running else None):
            if key.fd != 0:
                _read(key.fd, key.data, select)
                continue
            data = os.read(0, 65536)
            if not data:  # kb has all that it wants, or is gone
                for child in running.values():
                    _kill(child["pid"])
                    shutil.rmtree(child["scratch"], ignore_errors=True)
                return
            *lines, buffer = (buffer + data).split(b"\n")
        for child in list(running.values()):
            outcome = _outcome(child, select)
            if outcome:
                del running[child["pid"]]
                print(json.dumps(outcome), file=answers, flush=True)


def _start(job, select):
    """Fork a child for the job: own session, own working directory, own pipes."""
    scratch = tempfile.mkdtemp(prefix="kb-")
    out_read, out_write = os.pipe()
    err_read, err_write = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.setsid()
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            os.dup2(out_write, 1)
            os.dup2(err_write, 2)
            os.closerange(3, 1024)
            sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
            sys.stderr = open(2, "w", encoding="utf-8", closefd=False, buffering=1)  # noqa: SIM115
            limit_memory(job["memory"])
            os.mkdir(os.path.join(scratch, "work"))
            os.chdir(os.path.join(scratch, "work"))
            os.mkdir(os.path.join(scratch, "tmp"))  # what a library leaves in the temporary folder goes with the rest
            os.environ["TMPDIR"] = tempfile.tempdir = os.path.join(scratch, "tmp")
            code = execute(job["path"], os.path.join(scratch, "report.json"), job["needs"], job["sha256"])
        except BaseException:
            traceback.print_exc()
            code = 1
        finally:
            _flush()
            os._exit(code & 0xFF)
    os.close(out_write)
    os.close(err_write)
    child = {"job": job, "pid": pid, "scratch": scratch, "started": time.monotonic(), "pipes": {}, "cause": None}
    for name, fd in (("stdout", out_read), ("stderr", err_read)):
        child["pipes"][fd] = name
        child[name] = b""
        select.register(fd, selectors.EVENT_READ, child)
    return child


def _read(fd, child, select):
    data = os.read(fd, 65536)
    name = child["pipes"][fd]
    if not data:
        select.unregister(fd)
        os.close(fd)
        del child["pipes"][fd]
    elif len(child[name]) < child["job"]["output_limit"]:
        child[name] += data
    elif not child["cause"]:
        child["cause"] = "output"
        _kill(child["pid"])


def _kill(pid):
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)


def _outcome(child, select):
    """The outcome of a child that has ended, else None; ends one whose time is up, and whatever it left running."""
    job = child["job"]
    seconds = time.monotonic() - child["started"]
    if seconds > job["timeout"] and not child["cause"]:
        child["cause"] = "timeout"
        _kill(child["pid"])
    pid, status = os.waitpid(child["pid"], os.WNOHANG)
    if pid == 0:
        return None
    _kill(child["pid"])  # leftovers of its process group
    for fd in list(child["pipes"]):
        os.set_blocking(fd, False)
        try:
            while fd in child["pipes"]:
                _read(fd, child, select)
        except BlockingIOError:  # someone outside its process group still holds the pipe
            select.unregister(fd)
            os.close(fd)
    report_path = os.path.join(child["scratch"], "report.json")
    report = {}
    if os.path.exists(report_path):
        with open(report_path, encoding="utf-8") as file:
            report = json.load(file)
    shutil.rmtree(child["scratch"], ignore_errors=True)
    code = os.waitstatus_to_exitcode(status)
    return {
        "seconds": seconds, **report, "id": job["id"], "exit": code, "cause": child["cause"],
        "stdout": child["stdout"][: job["output_limit"]].decode("utf-8", "replace"),
        "stderr": child["stderr"][: job["output_limit"]].decode("utf-8", "replace"),
    }  # fmt: skip


if __name__ == "__main__":
    here = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [entry for entry in sys.path if entry and os.path.abspath(entry) != here]
    if sys.argv[1] == "serve":
        serve()
    else:
        _, _, report_file, snippet, job = sys.argv
        job = json.loads(job)
        limit_memory(job["memory"])
        watch_imports()
        sys.exit(execute(os.path.abspath(snippet), report_file, job["needs"], job["sha256"]))
