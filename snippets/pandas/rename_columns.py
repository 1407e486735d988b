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

# %% check
assert list(df.rename({"cls": "target"})) == list(df), "without columns= the row labels are meant"
assert list(df.rename(columns={"clss": "target"})) == list(df), "unknown names are ignored"
assert list(renamed)[-1] == "target" and list(df)[-1] == "cls", "rename returns a new frame"
try:
    df.set_axis(["a", "b"], axis=1)
    raised = False
except ValueError:
    raised = True
assert raised, "too few names should raise: length mismatch"
try:
    df.rename(columns={"clss": "target"}, errors="raise")
    raised = False
except KeyError:
    raised = True
assert raised, "errors=raise should tell of an unknown name"

# Output:
# ['Sepal Length ', 'Width', 'cls']
# ['sepal_length', 'width', 'cls']
# ['x_Sepal Length ', 'x_Width', 'x_target']
