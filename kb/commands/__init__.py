"""One short file a command: parse the options, call one function, print; each holds its `command`.

`group` is what all of them are commands of, `options` and `common` what several share. `plain` answers lookups without
an option, which need nothing parsed; `found` and `shown` print what was found, and never import click.
"""

# name -> one line for `kb --help`, which then imports no command
COMMANDS = {
    "search": "Find entries by name, question or error message.",
    "show": "Read an entry: summary, the code to paste, pitfalls.",
    "run": "Run an entry's snippet in your Python.",
    "api": "Show a signature and what changed over the versions.",
    "list": "List the entries.",
    "why": "Explain an error message or a pasted traceback.",
    "doctor": "Say what is wrong today in your own scripts, notebooks and notes.",
    "new": "Write an entry and its snippet from a template.",
    "edit": "Open an entry, or a note of yours, in your editor.",
    "add": "Have your own notes found: Markdown, text, notebooks, scripts in cells.",
    "forget": "Find the notes of a path no longer.",
    "trust": "Allow the entries of a project's .kb to be run, or no longer.",
    "check": "Check entries and snippets against the rules and the live signatures.",
    "verify": "Run snippets and compare their output with what they document.",
    "matrix": "Run all snippets in the named environments, and record what ran where.",
    "export": "Write the library as a page, a notebook or an editor's snippets.",
    "mcp": "Serve lookups to a program that speaks the Model Context Protocol.",
    "index": "Bring the search index up to date, or build it again.",
    "info": "Show versions, paths, layers and counts.",
    "help": "Show help on a command, or on a subject: evidence.",
    "completion": "Print the shell code that completes commands, names and options.",
}
LOOKUP = "lookup"  # the command of `kb WORDS`, which has no name of its own
LOOKUPS = {"search", "show", "list", "why", "api", LOOKUP}  # those that only look something up
