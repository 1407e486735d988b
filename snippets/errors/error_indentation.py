"""Blocks start at one column; dedent and expandtabs repair pasted code."""

# %% error
pasted = """
    total = 0
    for x in [1, 2, 3]:
        total += x
"""
try:
    exec(pasted)
except IndentationError as error:
    print("IndentationError:", error.msg, "| line", error.lineno)

# %% fix
import textwrap

clean = textwrap.dedent(pasted).expandtabs(4)
exec(clean)
print(clean.strip())
print("total:", total)  # noqa: F821

# %% check
cases = {
    "for x in [1]:\nprint(x)": "expected an indented block after 'for' statement on line 1",
    "def f():\nreturn 1": "expected an indented block after function definition on line 1",
    "if True:\n# comment\nx = 1": "expected an indented block after 'if' statement on line 1",
    "if True:\n        x = 1\n    y = 2": "unindent does not match any outer indentation level",
    "x = 1\n  y = 2": "unexpected indent",
    "if True:\n\tx = 1\n        y = 2": "inconsistent use of tabs and spaces in indentation",
}
for code, said in cases.items():
    try:
        compile(code, "<cell>", "exec")
    except IndentationError as error:  # TabError is one of them
        assert error.msg == said, f"{code!r}: {error.msg}"
    else:
        raise AssertionError(f"{code!r} should not compile")
compile("if True:\n\tx = 1\n        y = 2".expandtabs(8), "<cell>", "exec")
compile("if True:\n\tx = 1\n    y = 2".expandtabs(4), "<cell>", "exec")
compile("for x in [1]:\n    pass", "<cell>", "exec")
assert total == 6, "the pasted block runs"  # noqa: F821

# Output:
# IndentationError: unexpected indent | line 2
# total = 0
# for x in [1, 2, 3]:
#     total += x
# total: 6
