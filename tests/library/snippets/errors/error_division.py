"""Dividing by the length of an empty list raises; a test before it does not."""

# %% error
values = []
try:
    sum(values) / len(values)
except ZeroDivisionError as error:
    print("ZeroDivisionError:", error)

# %% fix
mean = sum(values) / len(values) if values else None

# %% check
assert mean is None, "the fix should give None"

# Output:
# ZeroDivisionError: division by zero
