"""A NameError means that no line which sets the name has run; close names show a typo."""

# %% error
try:
    print(len(y_test))
except NameError as error:
    print("NameError:", error)

# %% fix
import difflib

y_test = [0, 1, 1]
print("close names:", difflib.get_close_matches("y_tset", list(globals())))


# %% function: return what is made inside
def make_split():
    y_train, y_valid = [0, 1], [1]
    return y_train, y_valid


y_train, y_valid = make_split()
print("rows:", len(y_train), len(y_valid))


# %% check
def message(code):
    try:
        exec(code, {})
    except NameError as error:
        return str(error)


for name in "pd np plt df model null true xrange raw_input unicode reload".split():
    said = message(f"{name}.x")
    assert said.startswith(f"name '{name}' is not defined"), f"{name} is no builtin: {said}"
cases = {
    "pd": "import pandas\npd.DataFrame()",
    "StandardScaler": "import sklearn\nStandardScaler()",
}
cases |= {"local": "def f():\n    local = 1\nf()\nprint(local)", "price": "df = {}\ndf[price]"}
cases["error"] = "try:\n    1 / 0\nexcept ZeroDivisionError as error:\n    pass\nprint(error)"
for name, code in cases.items():
    assert f"'{name}'" in message(code), f"{name} has no value there: {message(code)}"

# Output:
# NameError: name 'y_test' is not defined
# close names: ['y_test']
# rows: 2 1
