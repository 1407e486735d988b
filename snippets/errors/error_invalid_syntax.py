"""A SyntaxError is found before anything runs; often the line above the named one is wrong."""

# %% error
cell = """
scores = [0.8, 0.9
print(scores)
"""
try:
    compile(cell, "<cell>", "exec")
except SyntaxError as error:
    print("SyntaxError:", error.msg)

# %% fix: characters of pasted text, quotes in an f-string, a Windows path
LOOKALIKES = {"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-"}
LOOKALIKES |= {"\u00a0": " ", "\u200b": ""}
pasted = "name\u00a0= “Anna”"
clean = pasted.translate(str.maketrans(LOOKALIKES))
print(clean)
row = {"name": "Anna"}
path = r"C:\Users\me\train.csv"
print(f"{row['name']} {path}")

# %% check
compile(clean, "<cell>", "exec")
compile(cell.replace("0.9", "0.9]"), "<cell>", "exec")
cases = {
    "x = (1": "'(' was never closed",
    "print('a'))": "unmatched ')'",
    "for i in range(3)\n  pass": "expected ':'",
    "x = 'abc": "unterminated string literal",
    "print 'a'": "Missing parentheses in call to 'print'",
    "'C:\\Users'": "(unicode error) 'unicodeescape' codec can't decode bytes",
    "x = “a”": "invalid character",
    "x\u00a0= 1": "invalid non-printable character U+00A0",
    "x = {'a': 1 'b': 2}": "invalid syntax. Perhaps you forgot a comma?",
    "if x = 1:\n  pass": "invalid syntax. Maybe you meant '=='",
    "f(a=1, 2)": "positional argument follows keyword argument",
    "return 1": "'return' outside function",
    "df.2nd": "invalid decimal literal",
    "f(x) = 1": "cannot assign to function call",
    "f(x=1, x=2)": "keyword argument repeated: x",
    "!pip install x": "invalid syntax",
    "pip install x": "invalid syntax",
}
for code, said in cases.items():
    try:
        compile(code, "<cell>", "exec")
    except SyntaxError as error:
        assert error.msg.startswith(said), f"{code!r}: {error.msg}"
    else:
        raise AssertionError(f"{code!r} should not compile")

# Output:
# SyntaxError: '[' was never closed
# name = "Anna"
# Anna C:\Users\me\train.csv
