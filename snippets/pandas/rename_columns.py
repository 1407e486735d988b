"""Rename by dict or by function; assigning df.columns needs one name per column."""

# %% data
import pandas as pd

df = pd.DataFrame([[1, 2, 3]], columns=["Sepal Length ", "Width", "cls"])

# %% rename
print(df.columns.tolist())
clean = df.copy()
clean.columns = clean.columns.str.strip().str.lower().str.replace(" ", "_")
print(clean.columns.tolist())
renamed = df.rename(columns={"cls": "target"})
print(list(renamed.add_prefix("x_")))

try:
    df.columns = ["a", "b"]
except ValueError as error:
    print("ValueError:", error)

# %% check
assert list(df.rename({"cls": "target"})) == list(df), "without columns= the row labels are meant"
assert list(df.rename(columns={"clss": "target"})) == list(df), "unknown names are ignored"
assert list(renamed)[-1] == "target" and list(df)[-1] == "cls", "rename returns a new frame"

# Output:
# ['Sepal Length ', 'Width', 'cls']
# ['sepal_length', 'width', 'cls']
# ['x_Sepal Length ', 'x_Width', 'x_target']
# ValueError: Length mismatch: Expected axis has 3 elements, new values have 2 elements
