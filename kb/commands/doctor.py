"""`kb doctor`: what is wrong today in one's own scripts, notebooks and notes."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import click

from kb.commands.common import has_color, print_json
from kb.commands.options import color_option, completed, json_option
from kb.errors import KbError, UsageError
from kb.out import beneath, colored, draw
from kb.text import printable

if TYPE_CHECKING:
    from kb.doctor import Facts, Finding
    from kb.doctor.report import Found

MANY = 50  # files, from which on a bar shows how far it is
LONGEST = 64 << 20  # bytes of standard input


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...", shell_complete=completed("files"))
@json_option
@click.option("--format", "form", type=click.Choice(["text", "json", "github", "sarif"]), help="How to write it.")
@click.option(
    "--target",
    metavar="VERSIONS",
    shell_complete=completed("targets"),
    help="What is wrong there: scikit-learn==1.2.2, or an environment's name.",
)
@click.option("--level", type=click.Choice(["wrong", "perhaps"]), help="The least sure findings to show.")
@click.option("--ignore", metavar="RULE", multiple=True, help="Leave a rule out; repeatable.")
@click.option("--rules", "list_rules", is_flag=True, help="Show the rules, with an example each.")
@color_option
def command(
    paths: tuple[str, ...], as_json: bool, form: str | None, target: str | None, level: str | None,
    ignore: tuple[str, ...], list_rules: bool, color: str,
) -> int:  # fmt: skip
    """Say what is wrong today in your own code, and what to write; nothing of it is run or changed.

    Reads scripts, notebooks, Markdown, folders of them (as .gitignore says) and standard input (-). Gone names, methods
    and arguments, misspelt ones, and values that are not taken, of scikit-learn, Keras, pandas, NumPy, matplotlib and
    SciPy. Exit 1 where something was found.

    \b
    kb doctor train.py notebooks/
    kb doctor --target colab-2026-08 notes.md
    pbpaste | kb doctor -
    kb doctor --format github .     in CI; sarif for code scanning
    kb doctor --rules

    `# kb: ignore` on a line, and [tool.kb.doctor] in pyproject.toml (exclude, ignore, level, target), leave things out.
    """
    from kb.doctor import Facts, Level
    from kb.doctor.files import find_files
    from kb.doctor.report import Format, as_sarif, at_least, summary
    from kb.doctor.report import as_github as github
    from kb.doctor.report import as_json as objects
    from kb.doctor.settings import known_rules, read_settings
    from kb.execution.environments import target as versions_of

    if list_rules:
        draw(_rules(color=has_color(color)), color=has_color(color))
        return 0
    if as_json and form not in (None, Format.JSON):
        raise UsageError("--json and --format do not go together")
    written = Format.JSON if as_json else Format(form or Format.TEXT)
    settings = read_settings(os.getcwd())
    left_out = known_rules(ignore, "--ignore") + settings.ignore
    least = Level(level) if level else settings.level
    wanted = target or settings.target
    facts = Facts(versions_of(wanted) if wanted else None)
    files = ["-"] if paths == ("-",) or (not paths and not _is_terminal()) else []
    if not files and not paths:
        raise UsageError("no file named", hint="kb doctor PATH..., or kb doctor - for standard input")
    files = files or find_files(paths, settings.exclude, settings.root)
    found: Found = {}
    failures = 0
    with ExitStack() as stack:
        step = _bar(stack, len(files)) if len(files) >= MANY and sys.stderr.isatty() else lambda: None
        for path in files:
            try:
                found[path if path != "-" else "<stdin>"] = at_least(_diagnosed(path, facts), least, left_out)
            except KbError as error:
                failures += 1
                click.echo(f"kb: {printable(str(error))}", err=True)
            step()
    found = {path: some for path, some in found.items() if some}
    if written is Format.JSON:
        print_json(objects(found))
    elif written is Format.SARIF:
        print_json(as_sarif(found))
    elif written is Format.GITHUB:
        for line in github(found):
            click.echo(line)
    else:
        draw(_text(found, color=has_color(color)), color=has_color(color))
    unread = f"; {failures} could not be read" if failures else ""
    click.echo(summary(found, len(files) - failures) + unread, err=True)
    return 1 if found or failures else 0


def _diagnosed(path: str, facts: Facts) -> list[Finding]:
    """What is wrong in a file; raises `KbError`, with its path, where it cannot be read."""
    from kb.doctor import Kind, diagnose
    from kb.doctor.files import decoded, kind_of_text, read_source
    from kb.files import concerning

    with concerning(path if path != "-" else "<stdin>"):
        if path == "-":
            data = sys.stdin.buffer.read(LONGEST + 1)
            if len(data) > LONGEST:
                raise KbError(f"is more than {LONGEST:,} bytes long", path="<stdin>")
            text = decoded(data, Kind.MARKDOWN)
            return diagnose(text, kind_of_text(text), facts)
        text, kind = read_source(path)
        try:
            return diagnose(text, kind, facts)
        except KbError as error:
            raise KbError(error.message, path=path, hint=error.hint) from error


def _text(found: Found, *, color: bool) -> str:
    """Findings grouped by file, a line each."""
    from kb.doctor import Level
    from kb.doctor.report import place, told

    groups = []
    for path, some in found.items():
        lines = []
        for f in some:
            where = place(printable(path), f)
            perhaps = "" if f.level is Level.WRONG else "perhaps: "
            entry = f"  (kb {printable(f.entry)})" if f.entry else ""
            if color:
                where, entry = colored(where, "1"), colored(entry, "2")
                perhaps = colored(perhaps, "33")
            lines.append(f"{where}: {perhaps}{told(f)}{entry}")
        groups.append("\n".join(lines) + "\n")
    return "\n".join(groups)


def _rules(*, color: bool) -> str:
    """Every rule: what it looks at, what it says, and the example that it finds."""
    from kb.doctor.rules import rules

    parts = []
    for rule in rules():
        head = colored(rule.code, "1") if color else rule.code
        code = "".join(f"    {line}\n" for line in rule.finds.splitlines())
        parts.append(f"{head}\n  looks at {rule.looks_at}\n  says {rule.says}\n{code}")
    return "\n".join(parts)


def _is_terminal() -> bool:
    return sys.stdin is None or sys.stdin.isatty()


def _bar(stack: ExitStack, files: int) -> Any:
    """A bar on stderr; what is given is called after each file."""
    drawn: Any = stack.enter_context(
        click.progressbar(length=files, label=f"reading {files}", file=beneath(sys.stderr))
    )
    return lambda: drawn.update(1)
