"""info shows dtypes and non-missing counts; it prints, and returns None."""

# %% data
import io

import numpy as np
import pandas as pd

df = pd.DataFrame({"age": [22.0, np.nan, 35.0], "cls": [3, 1, 1], "fare": ["7", "?", "8"]})

# %% overview
buffer = io.StringIO()
result = df.info(buf=buffer, memory_usage=False)
lines = buffer.getvalue().splitlines()
print("\n".join(lines[1:7]))

# %% memory
memory = df.memory_usage(deep=True)
print("bytes of cls:", memory["cls"])

# %% check
assert result is None, "info prints and returns nothing"
assert "2 non-null" in buffer.getvalue(), "one age is missing"
assert not pd.api.types.is_numeric_dtype(df["fare"]), "one question mark makes a text column"
assert memory["cls"] == 3 * 8, "eight bytes per int64"

# Output:
# RangeIndex: 3 entries, 0 to 2
# Data columns (total 3 columns):
#  #   Column  Non-Null Count  Dtype
# ---  ------  --------------  -----
#  0   age     2 non-null      float64
#  1   cls     3 non-null      int64
# bytes of cls: 24
