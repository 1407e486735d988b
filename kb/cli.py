"""The command line: lets a lookup be answered, or the command that was typed run, and turns errors into messages and
exit codes.
"""

from __future__ import annotations

import gc

gc.disable()  # before anything is imported: a lookup ends before a collection pays; other commands enable it again

import errno
import os
import sys

from kb import afterwards
from kb.commands import COMMANDS, LOOKUPS
from kb.commands.plain import answer, is_plain
from kb.errors import KbError
from kb.out import guard, say
from kb.streams import drop_answer, open_streams

COMPLETE = "_KB_COMPLETE"  # the variable in which a shell says that it asks what to offer


def main(args: list[str] | None = None) -> None:
    """Run `kb` and exit: 0 found or passed, 1 nothing found or a check failed, 2 usage, 130 interrupted."""
    open_streams()
    guard()
    if COMPLETE in os.environ:
        from kb.commands.completing import prepare

        prepare()
    code, is_lookup = run(sys.argv[1:] if args is None else args)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (KbError, OSError, ValueError):
            drop_answer()
    afterwards.run()
    if is_lookup and "coverage" not in sys.modules:
        os._exit(code)  # a lookup leaves nothing to clean up: taking the interpreter apart would take 3 ms
    sys.exit(code)


def run(args: list[str]) -> tuple[int, bool]:
    """Run `kb` with these arguments; the exit code, and whether it was a lookup. Every error ends here."""
    code = _run(args)
    command = next((arg for arg in args if not arg.startswith("-")), "")
    return code, command in LOOKUPS or command not in COMMANDS


def _run(args: list[str]) -> int:
    debug = "--debug" in args[:2]
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    stdout = sys.stdout
    try:
        if is_plain(args) and COMPLETE not in os.environ:
            code = answer(args)
        else:
            from kb.commands.group import parsed

            code = parsed(args, debug=debug)
        sys.stdout.flush()
        return code
    except KbError as error:
        if debug:
            raise
        say(f"kb: {error}")
        return error.exit_code
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        drop_answer()
        return 141
    except SystemExit:
        if sys.stdout is not stdout:  # click has wrapped it, as nobody reads on, and ends with exit code 1
            drop_answer()
            return 141
        raise
    except Exception as error:
        if debug:
            raise
        short = _runs_short(error)
        if short:
            say(f"kb: {short}; see what ulimit -a allows, or end other programs")
            return 1
        if isinstance(error, FileNotFoundError) and not _is_somewhere():
            say("kb: the working directory is gone; cd to another one")
            return 1
        where = f"{error.filename}: " if isinstance(error, OSError) and error.filename else ""
        text = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        say(f"kb: {where}{text or type(error).__name__}; kb --debug ... shows where")
        return 1


def _runs_short(error: Exception) -> str:
    """What the machine, or a limit that the user has set, has too little of; empty where the error is another one."""
    if isinstance(error, MemoryError):
        return "there is not enough memory"
    if isinstance(error, OSError) and error.errno in (errno.EMFILE, errno.ENFILE):
        return "too many files are open"
    if isinstance(error, OSError) and error.errno in (errno.ENOMEM, errno.EAGAIN):
        return "there is no room for another process"
    if isinstance(error, RuntimeError) and error.args == ("can't start new thread",):
        return "there is no room for another thread"
    return ""


def _is_somewhere() -> bool:
    """Whether the working directory is still there."""
    try:
        return bool(os.getcwd())
    except FileNotFoundError:
        return False
