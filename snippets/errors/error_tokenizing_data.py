"""A line with too many fields raises ParserError; on_bad_lines="skip" leaves it out."""

# %% data
import io

import pandas as pd

text = "a,b,c\n1,2,3\n4,5,6,7\n8,9\n"

# %% error
try:
    pd.read_csv(io.StringIO(text))
except pd.errors.ParserError as error:
    print("ParserError:", str(error).strip())

# %% fix
df = pd.read_csv(io.StringIO(text), on_bad_lines="skip")
print(df)
titled = "some title\nmore, words, here, four\nx;y\n1;2\n"
good = pd.read_csv(io.StringIO(titled), sep=";", skiprows=2)
print(good.columns.tolist(), len(good))

# %% check
assert len(df) == 2, "the bad line is lost"
assert df["c"].isna().tolist() == [False, True], "a short line gets NaN, without an error"
try:
    pd.read_csv(io.StringIO('a,b\n"1,2\n3,4\n'))
except pd.errors.ParserError as error:
    said = "Error tokenizing data. C error: EOF inside string starting at row 1"
    assert str(error) == said, str(error)
else:
    raise AssertionError("it should raise ParserError")
assert good.columns.tolist() == ["x", "y"], "separator and title lines given"
shifted = pd.read_csv(io.StringIO("a,b\n1,2,3\n4,5,6\n"))
assert shifted.index.tolist() == [1, 4] and shifted["a"].tolist() == [2, 5], "names are shifted"

# Output:
# ParserError: Error tokenizing data. C error: Expected 3 fields in line 3, saw 4
#    a  b    c
# 0  1  2  3.0
# 1  8  9  NaN
# ['x', 'y'] 1
