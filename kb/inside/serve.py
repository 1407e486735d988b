"""Starts snippets, each isolated, and ends each with everything that it started. It runs in the user's interpreter.

    python serve.py serve              jobs as JSON lines on stdin, what became of them as JSON lines on stdout
    python serve.py once OUTCOME JOB   one job, its output to stdout and stderr, its outcome to the file of that number

Both end what runs when stdin is closed, and thereby when kb is gone, however it went. Three processes stand in a row:
this one; a keeper for each snippet, which waits for it and then kills whatever descends from it; the snippet, in a
session of its own. On Linux the keeper is the one to which processes fall whose parents have ended, so that none gets
away (`setsid`, double forks); should a snippet kill its keeper, it is killed by the kernel, and what it started falls
to this process. Elsewhere what left the snippet's process group is found as long as its parents live.

For `serve` the first line on stdin holds {"preload": [...], "workers": N, "fresh": bool}. Unless they are to start
fresh, it imports the modules that the jobs need once, and a snippet is a fork of it: a Keras snippet then costs its own
work and not the four seconds of the import. A job is {"id", "path", "needs", "sha256", "timeout", "output_limit",
"memory", "picture"}; for `once` kb itself holds the limit of output. It answers {"started": id}, then the outcome:
{"id", "exit", "cause", "error", "seconds", "stdout", "stderr", "report"}, where `cause` says why it was ended or is
null, and `report` is the text that `execute.py` sent.
"""

import atexit
import contextlib
import ctypes
import gc
import importlib.machinery
import json
import os
import select
import selectors
import signal
import subprocess
import sys
import tempfile
import threading
import time
import types

HERE = os.path.dirname(os.path.abspath(__file__))
EXECUTE = os.path.join(HERE, "execute.py")
REMOVAL = os.path.join(os.path.dirname(HERE), "removal.py")
PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36  # of linux/prctl.h
MOST_REPORT = 1 << 20  # bytes
PARTS = {"id", "path", "needs", "sha256", "timeout", "output_limit", "memory", "picture"}  # of a job
PATIENCE = 2.0  # seconds for a keeper to end its snippet; for the processes that descend from it to go

ending = []  # signals that came


def loaded(path):
    """The module in that file of kb's, which is on no path here."""
    loader = importlib.machinery.SourceFileLoader(f"kb_{os.path.basename(path)[:-3]}", path)
    module = types.ModuleType(loader.name)
    loader.exec_module(module)
    return module


remove = loaded(REMOVAL).remove


def prctl(option, value):
    """Set a property of this process, where it runs on Linux."""
    if sys.platform.startswith("linux"):
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(option, ctypes.c_ulong(value), 0, 0, 0)


def parents():
    """Process -> its parent, for every process that can be seen."""
    found = {}
    if os.path.isdir("/proc/self"):
        for name in os.listdir("/proc"):
            if name.isdigit():
                with contextlib.suppress(OSError, ValueError, IndexError), open(f"/proc/{name}/stat", "rb") as file:
                    found[int(name)] = int(file.read().rpartition(b")")[2].split()[1])
    else:
        done = subprocess.run(["/bin/ps", "-A", "-o", "pid=,ppid="], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        for line in done.stdout.splitlines():
            pid, parent = line.split()
            found[int(pid)] = int(parent)
    return found


def descendants(ancestor, but=()):
    """Processes that descend from one, without those in `but` and what descends from these."""
    children = {}
    for pid, parent in parents().items():
        children.setdefault(parent, []).append(pid)
    found, waiting = [], [ancestor]
    while waiting:
        new = [pid for pid in children.get(waiting.pop(), ()) if pid not in but]
        found += new
        waiting += new
    return found


def end_descendants(but=()):
    """Kill what descends from this process, but for some children, until nothing does; wait for what falls to it."""
    if not but:
        try:  # looking at all processes takes as long as some snippets
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        except ChildProcessError:
            return
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        left = descendants(os.getpid(), but)
        if not left:
            return
        for pid in left:
            kill(pid)
            with contextlib.suppress(OSError):  # not its own child
                os.waitpid(pid, os.WNOHANG)
        time.sleep(0.002)


def kill(pid, function=os.kill):
    """Kill a process, or with `os.killpg` a group, that may be gone already."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        function(pid, signal.SIGKILL)


def close_all(but):
    """Close every file but these, and but the standard streams."""
    start = 3
    for number in [*sorted(number for number in but if number > 2), 1 << 12]:
        os.closerange(start, number)
        start = number + 1


def nothing(*numbers):
    """Put /dev/null in the place of these files."""
    null = os.open(os.devnull, os.O_RDWR)
    for number in numbers:
        os.dup2(null, number)
    os.close(null)


# --- the snippet and its keeper


def become_snippet(job, files, keeper, execute, leave=os._exit):
    """In a child of the keeper: run the snippet. Does not return."""
    report = files["report"]
    code = 1
    try:
        os.setsid()
        prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != keeper:  # it was gone before that
            leave(1)
        for number in (signal.SIGTERM, signal.SIGINT, getattr(signal, "SIGHUP", signal.SIGTERM)):
            signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)
        nothing(0)
        os.dup2(files["stdout"], 1)
        os.dup2(files["stderr"], 2)
        close_all({report})
        try:
            limit_memory(job["memory"])
            if files["scratch"]:
                os.mkdir(os.path.join(files["scratch"], "work"))
                os.chdir(os.path.join(files["scratch"], "work"))
                # what a library leaves in the temporary folder goes with the rest
                os.environ["TMPDIR"] = tempfile.tempdir = os.path.join(files["scratch"], "tmp")
                os.mkdir(tempfile.tempdir)
            if not execute:
                os.set_inheritable(report, True)
                command = [sys.executable, EXECUTE, str(report), job["path"], json.dumps(job)]
                os.execv(sys.executable, command)
        except OSError as error:
            os.write(report, json.dumps({"setup": str(error)}).encode())
            leave(1)
        sys.stdout = open(1, "w", encoding="utf-8", errors="surrogateescape", closefd=False)  # noqa: SIM115
        sys.stderr = open(2, "w", encoding="utf-8", errors="backslashreplace", closefd=False, buffering=1)  # noqa: SIM115
        shut, exits = getattr(threading, "_shutdown", None), getattr(atexit, "_run_exitfuncs", None)
        with contextlib.suppress(AttributeError):
            atexit._clear()  # what the server's imports registered is not the snippet's
        code = execute(job["path"], report, job["needs"], job["sha256"], job["picture"])
        os.close(report)
        for function in (shut, exits):  # as an interpreter ends: threads are waited for, then what was registered runs
            if function:
                function()
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
    except BaseException:
        pass  # what suppresses errors may be gone as well
    finally:
        leave(code & 0xFF)


def limit_memory(size):
    """Let this process have at most so many bytes of data, where the platform knows such a limit."""
    import resource

    with contextlib.suppress(ValueError):  # less is allowed anyway
        resource.setrlimit(resource.RLIMIT_DATA, (size, size))


def keep(job, files, execute):
    """In a child of the server: start the snippet, wait for it, end what it left, say how it ended. Does not return."""
    try:
        try:
            told = watch(job, files, execute)
        except OSError as error:
            told = {"exit": 1, "report": json.dumps({"setup": str(error)})}
        answer = json.dumps(told).encode()
        while answer:
            answer = answer[os.write(files["status"], answer) :]
    finally:
        os._exit(0)


def watch(job, files, execute):
    """The exit code of the snippet and its report, once nothing of it is left."""
    for number in (signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)):
        signal.signal(number, signal.SIG_IGN)  # it ends with its parent: `life` is closed then
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    prctl(PR_SET_CHILD_SUBREAPER, 1)
    life, status = files["life"], files["status"]
    close_all({life, status, files["stdout"], files["stderr"]})
    report, files["report"] = os.pipe()
    keeper = os.getpid()
    snippet = os.fork()
    if snippet == 0:
        become_snippet(job, files, keeper, execute)
    os.close(files["report"])
    close_all({life, status, report})
    nothing(0, 1, 2)
    text, code, watched, pause = b"", -signal.SIGKILL, [life, report], 0.1
    while True:
        ready = select.select(watched, [], [], pause)[0]
        pause = min(2 * pause, 0.1)
        if life in ready:
            break
        if report in ready:
            data = os.read(report, 1 << 16)
            text += data
            if not data or len(text) > MOST_REPORT:
                watched.remove(report)
                pause = 0.001  # it ends now, or soon
        pid, state = os.waitpid(snippet, os.WNOHANG)
        if pid:
            code = os.waitstatus_to_exitcode(state)
            break
    kill(snippet, os.killpg)
    end_descendants()
    os.set_blocking(report, False)  # elsewhere than on Linux somebody may hold it still
    with contextlib.suppress(BlockingIOError):
        while report in watched and len(text) <= MOST_REPORT:
            data = os.read(report, 1 << 16)
            if not data:
                break
            text += data
    return {"exit": code, "report": text.decode("utf-8", "replace")}


# --- the server


def start(job, watched, execute, through=False):
    """Start a snippet and its keeper; what is known of them. `through` leaves it the server's stdout and stderr."""
    names = ("status",) if through else ("status", "stdout", "stderr")
    files = {"stdout": 1, "stderr": 2, "scratch": None}  # type: dict
    ends = {}
    child = {"job": job, "started": time.monotonic(), "pipes": {}, "cause": None, "stopped": None, "scratch": None}
    try:
        if not through:
            child["scratch"] = files["scratch"] = tempfile.mkdtemp(prefix="kb-")
        for name in (*names, "life"):
            ends[name] = os.pipe()
        files.update({name: ends[name][1] for name in names}, life=ends["life"][0])
        child["pid"] = os.fork()
        if child["pid"] == 0:
            keep(job, files, execute)
    except OSError:
        for pair in ends.values():
            for number in pair:
                os.close(number)
        if child["scratch"]:
            remove(child["scratch"])
        raise
    child["life"] = ends["life"][1]
    os.close(ends["life"][0])
    for name in names:
        os.close(ends[name][1])
        child["pipes"][ends[name][0]] = name
        child[name] = b""
        watched.register(ends[name][0], selectors.EVENT_READ, child)
    return child


def stop(child, cause=None):
    """Have the keeper end its snippet."""
    child["cause"] = child["cause"] or cause
    if child["stopped"] is None:
        child["stopped"] = time.monotonic()
        os.close(child["life"])


def read(fd, child, watched):
    """Take what a child wrote; stop it where that is too much."""
    data = os.read(fd, 1 << 16)
    name = child["pipes"][fd]
    if not data:
        watched.unregister(fd)
        os.close(fd)
        del child["pipes"][fd]
    elif name == "status" or len(child[name]) < child["job"]["output_limit"]:
        child[name] += data
    else:
        stop(child, "output")


def outcome(child, watched, known):
    """The outcome of a child that has ended, else None; stops one whose time is up."""
    job = child["job"]
    now = time.monotonic()
    if now - child["started"] > job["timeout"]:
        stop(child, "timeout")
    if child["stopped"] is not None and now - child["stopped"] > 2 * PATIENCE:
        kill(child["pid"])  # its keeper does not answer
    pid, state = os.waitpid(child["pid"], os.WNOHANG)
    if pid == 0:
        return None
    for fd in list(child["pipes"]):
        os.set_blocking(fd, False)
        try:
            while fd in child["pipes"]:
                read(fd, child, watched)
        except BlockingIOError:  # elsewhere than on Linux, someone outside its process group still holds the pipe
            watched.unregister(fd)
            os.close(fd)
    if child["stopped"] is None:
        os.close(child["life"])
    try:
        told = json.loads(child["status"])
        told = {"exit": int(told["exit"]), "report": str(told["report"])}
    except (ValueError, TypeError, LookupError, RecursionError):
        # the keeper was killed, or somebody wrote in its place; what it kept falls to this process
        end_descendants(known)
        told = {"exit": os.waitstatus_to_exitcode(state), "report": ""}
        child["cause"] = child["cause"] or "keeper"
    if child["scratch"]:
        remove(child["scratch"])
    found = {"id": job["id"], "exit": told["exit"], "cause": child["cause"], "report": told["report"]}
    found["seconds"] = time.monotonic() - child["started"]
    for name in ("stdout", "stderr"):
        if name in child:
            found[name] = child[name][: job["output_limit"]].decode("utf-8", "replace")
    return found


def set_up():
    """End when asked to, or when kb has gone without closing stdin; take in what loses its keeper."""
    signal.signal(signal.SIGTERM, lambda number, frame: ending.append(number))
    prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
    prctl(PR_SET_CHILD_SUBREAPER, 1)


def understood(line):
    """The job in a line; None where somebody else has written there."""
    try:
        job = json.loads(line)
        return job if set(job) == PARTS else None
    except (ValueError, TypeError, RecursionError):
        return None


def serve():
    """Run jobs from stdin until it is closed; what still runs is ended then."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    nothing(1)  # whatever a library prints while it is imported stays out of the answers
    buffer = b""
    while b"\n" not in buffer:
        buffer += os.read(0, 1 << 16) or sys.exit(2)
    head, _, buffer = buffer.partition(b"\n")
    settings = json.loads(head)
    set_up()
    execute = None
    if not settings["fresh"]:
        module = loaded(EXECUTE)
        execute = module.execute
        module.watch_imports()
        for name in settings["preload"]:
            try:
                __import__(name)
            except Exception:
                continue
    gc.collect()
    gc.freeze()  # no collection of a fork looks at what was imported: a tenth less time of a Keras snippet
    known = set(descendants(os.getpid()))  # helpers that a library started
    waiting, running = [], {}
    watched = selectors.DefaultSelector()
    watched.register(0, selectors.EVENT_READ)
    *lines, buffer = buffer.split(b"\n")

    def answer(value):
        print("\n" + json.dumps(value), file=answers, flush=True)  # whatever was written there without an end

    while not ending:
        waiting += filter(None, map(understood, lines))
        lines = []
        while waiting and len(running) < settings["workers"]:
            job = waiting.pop(0)
            answer({"started": job["id"]})
            try:
                child = start(job, watched, execute)
                running[child["pid"]] = child
            except OSError as error:
                empty = {"exit": 1, "seconds": 0.0, "stdout": "", "stderr": "", "report": ""}
                answer({"id": job["id"], "cause": "setup", "error": str(error), **empty})
        is_ending = any(not child["pipes"] for child in running.values())
        for key, _ in watched.select(timeout=0.005 if is_ending else 0.1 if running else 0.5):
            if key.fd != 0:
                if key.fd in key.data["pipes"]:
                    read(key.fd, key.data, watched)
                continue
            data = os.read(0, 1 << 16)
            if not data:  # kb has all that it wants, or is gone
                ending.append(0)
                break
            *lines, buffer = (buffer + data).split(b"\n")
        for child in list(running.values()):
            found = outcome(child, watched, known | set(running))
            if found:
                del running[child["pid"]]
                with contextlib.suppress(BrokenPipeError):
                    answer(found)
    for child in running.values():
        stop(child)
    while running:
        for child in list(running.values()):
            if outcome(child, watched, known | set(running)):
                del running[child["pid"]]
        time.sleep(0.005)


def once(descriptor, job):
    """Run one job, its output straight to where that of this process goes; its outcome as JSON into an open file."""
    set_up()
    watched = selectors.DefaultSelector()
    watched.register(0, selectors.EVENT_READ)
    found = None
    try:
        child = start(job, watched, None, through=True)
    except OSError as error:
        found = {"exit": 1, "cause": "setup", "error": str(error), "seconds": 0.0, "report": ""}
    nothing(1, 2)  # the snippet alone holds them now
    while not found:
        if ending:
            stop(child)
        for key, _ in watched.select(timeout=0.1 if child["pipes"] else 0.005):
            if key.fd != 0:
                read(key.fd, child, watched)
            elif not os.read(0, 1 << 16):
                watched.unregister(0)
                stop(child)
        found = outcome(child, watched, {child["pid"]})
    with open(descriptor, "w", encoding="utf-8") as file:
        json.dump(found, file)


if __name__ == "__main__":
    sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry or ".") != HERE]
    if sys.argv[1] == "serve":
        serve()
    else:
        once(int(sys.argv[2]), json.loads(sys.argv[3]))
