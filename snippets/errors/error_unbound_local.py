"""An assignment anywhere in a function makes the name local: pass it in and return it."""

# %% error
total = 10


def add(value):
    total += value  # noqa: F823
    return total


try:
    add(5)
except UnboundLocalError as error:
    print(type(error).__name__, "for", str(error).split("'")[1])


# %% fix: values in, value out
def add_to(total, value):
    return total + value


total = add_to(total, 5)
print(total)


# %% branch: a value before the if
def choose(kind):
    model = None
    if kind == "linear":
        model = "LinearRegression"
    return model


print(choose("linear"), choose("other"))

# %% check
import sys

new = "cannot access local variable 'x' where it is not associated with a value"
old = "local variable 'x' referenced before assignment"
bodies = ["x += 1", "print(x); x = 2", "for x in []: pass\n    print(x)"]
bodies.append("try: 1 / 0\n    except ZeroDivisionError as x: pass\n    print(x)")
for body in bodies:
    space = {"x": 0}
    exec(f"def f():\n    {body}", space)
    try:
        space["f"]()
    except UnboundLocalError as error:
        assert str(error) == (new if sys.version_info >= (3, 11) else old), f"{body}: {error}"
    else:
        raise AssertionError(f"{body} should fail")
exec("def f():\n    global x\n    x += 1\nf()", space := {"x": 0})
assert space["x"] == 1, "global reaches the module's name"

# Output:
# UnboundLocalError for total
# 15
# LinearRegression None
