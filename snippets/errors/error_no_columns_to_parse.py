"""An empty or exhausted buffer has no columns; seek(0) rewinds it."""

# %% data
import io

import pandas as pd

buffer = io.StringIO("a,b\n1,2\n")
first = pd.read_csv(buffer)

# %% error
try:
    pd.read_csv(buffer)
except pd.errors.EmptyDataError as error:
    print("EmptyDataError:", error)

# %% fix
buffer.seek(0)
second = pd.read_csv(buffer)
print(second.shape)

# %% check
assert second.equals(first), "rewound"
assert pd.read_csv(io.StringIO("a,b\n")).empty, "a header alone is no error"

# Output:
# EmptyDataError: No columns to parse from file
# (1, 2)
