"""Blanks, Unnamed columns, currency signs, two header rows and fixed widths are read cleanly."""

# %% data
import io

file = io.StringIO('name, price, note,,\nAnn, $1.50, "a, b",,\nBob , $20,  ,,\n')  # or a path
report = io.StringIO("x,x,y\nmean,std,mean\n1,2,3\n")
sensor = io.StringIO("t,p\nsec,bar\n1,2\n3,4\n")
columns = io.StringIO("001Ann  12\n002Bob C 7\n")

# %% clean
import numpy as np
import pandas as pd

df = pd.read_csv(
    file,
    skipinitialspace=True,  # blanks after the comma
    converters={"price": lambda text: float(text.strip("$"))},
)
df = df.loc[:, ~df.columns.str.startswith("Unnamed")]
df = df.replace(r"^\s*$", np.nan, regex=True)  # empty and blank cells
df = df.map(lambda v: v.strip() if isinstance(v, str) else v)
print(df)

# %% two header rows, or a row of units
two = pd.read_csv(report, header=[0, 1])
two.columns = ["_".join(names) for names in two.columns]
units = pd.read_csv(sensor, skiprows=[1])
print(list(two), units["p"].tolist())

# %% fixed widths
fixed = pd.read_fwf(columns, widths=[3, 5, 2], names=["id", "name", "n"], dtype={"id": str})
print(fixed.to_dict("list"))


# %% check
def read(text, **options):
    return pd.read_csv(io.StringIO(text), **options)


assert df["name"].tolist() == ["Ann", "Bob"] and df["price"].sum() == 21.5, "clean"
assert list(df) == ["name", "price", "note"] and df["note"].isna()[1], "clean"
assert read('a, b\nx, "y, z"')["a"].index[0] == "x", "a quote after a blank shifts the columns"
text = read("a,b\n01,\nNA,3", dtype=str)
assert text["a"][0] == "01" and text.isna().sum().sum() == 2, "text, but NaN stays"
raw = read("a,b\n01,\nNA,3", dtype=str, keep_default_na=False)
assert raw.to_numpy().tolist() == [["01", ""], ["NA", "3"]], "everything is text"
assert units["p"].dtype == int and read("p\nbar\n1")["p"][0] == "bar", "units make text"
assert read("a,p\n1,", converters={"p": repr})["p"][0] == "''", "a converter gets the empty text"
assert read("a,b\n1,2,\n3,4,").index.tolist() == [1, 3], "shifted into the index"

# Output:
#   name  price  note
# 0  Ann    1.5  a, b
# 1  Bob   20.0   NaN
# ['x_mean', 'x_std', 'y_mean'] [2, 4]
# {'id': ['001', '002'], 'name': ['Ann', 'Bob C'], 'n': [12, 7]}
