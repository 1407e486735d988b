"""`kb completion`: the shell code that completes commands and entry names."""

from __future__ import annotations

import os

import click
from click.shell_completion import get_completion_class

from kb.commands.completing import prepare
from kb.programs import absolute_path


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(ctx: click.Context, shell: str) -> int:
    """Print the shell code that completes commands, names, options and their values, and cells.

    \b
    kb completion bash >> ~/.bashrc
    kb completion zsh >> ~/.zshrc
    kb completion fish > ~/.config/fish/completions/kb.fish
    """
    prepare()
    os.environ["PATH"] = absolute_path()  # click starts a bash to ask for its version
    kind = get_completion_class(shell)
    assert kind
    click.echo(kind(ctx.find_root().command, {}, "kb", "_KB_COMPLETE").source())
    return 0
