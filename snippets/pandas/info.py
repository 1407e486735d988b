"""info shows dtypes and non-missing counts; it prints, and returns None."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"age": [22.0, np.nan, 35.0], "cls": [3, 1, 1], "fare": ["7", "?", "8"]})

# %% as text; without buf= it is printed
import io

buffer = io.StringIO()
df.info(buf=buffer, verbose=True, show_counts=True, memory_usage="deep")
text = buffer.getvalue()
print("\n".join(text.splitlines()[1:7]))

# %% missing values and memory per column
missing = df.isna().sum()
print(missing[missing > 0].to_dict())
memory = df.memory_usage(deep=True).sort_values(ascending=False)
print("megabytes:", round(memory.sum() / 1e6, 3))

# %% check
assert df.info(buf=io.StringIO()) is None, "info prints and returns nothing"
assert "2 non-null" in text, "one age is missing"
assert not pd.api.types.is_numeric_dtype(df["fare"]), "one question mark makes a text column"
assert memory["cls"] == 3 * 8, "eight bytes per int64"
objects = io.StringIO()
df.astype({"fare": object}).info(buf=objects)
assert "+ bytes" in objects.getvalue(), "the plus: text in object columns is not counted"

# Output:
# RangeIndex: 3 entries, 0 to 2
# Data columns (total 3 columns):
#  #   Column  Non-Null Count  Dtype
# ---  ------  --------------  -----
#  0   age     2 non-null      float64
#  1   cls     3 non-null      int64
# {'age': 1}
# megabytes: 0.0
