"""read_csv with separator, dates, missing markers, skipped lines and fixed dtypes."""

# %% data
import io

path = io.StringIO(  # stands for a file name
    "# exported\nid;zip;when;price\n1;00123;03/01/2026;9.5\n2;10115;04/01/2026;?\ntotal\n"
)

# %% read
import pandas as pd

df = pd.read_csv(
    path,
    sep=";",
    skiprows=1,  # a line above the header
    skipfooter=1,
    engine="python",  # for skipfooter only
    index_col="id",
    dtype={"zip": str},
    na_values=["?"],
    parse_dates=["when"],
    date_format="%d/%m/%Y",
)
print(df)


# %% check
def read(text, **options):
    return pd.read_csv(io.StringIO(text), **options)


assert df.loc[1, "zip"] == "00123", "dtype=str keeps the leading zeros"
assert df["price"].isna().sum() == 1 and df["price"].dtype == float, "? is missing"
assert df["when"].dt.month.tolist() == [1, 1], "date_format reads the day first"
assert len(df) == 2, "the first line and the footer are skipped"
assert read("a,b\n1,2\n3,4\n5,6", skiprows=[1])["a"].tolist() == [3, 5], "a list skips lines"
assert read("land\nNA\nDE")["land"].isna().tolist() == [True, False], "NA is missing"
kept = read("land,x\nNA,1\nDE,", keep_default_na=False, na_values=[""])
assert kept["land"][0] == "NA" and kept["x"].isna()[1], "NA is kept, an empty field is missing"
assert read("n,x\n1,0\n,0")["n"].dtype == float, "integers with a gap are read as float"
dates = read("d\n2026-01-01\nsoon", parse_dates=["d"])["d"]
assert not pd.api.types.is_datetime64_dtype(dates), "a column that does not parse stays text"
shifted = read("a,b\n1,2,3\n4,5,6")
assert shifted.index.tolist() == [1, 4], "with an extra field the first column becomes the index"
ends = read("a,b\n1,2,\n4,5,", index_col=False)
assert ends["a"].tolist() == [1, 4], "index_col=False undoes it for trailing commas"
try:
    read("a,b,c\n1,2,3\n4,5,6,7\n")
except pd.errors.ParserError as error:
    message = str(error).strip()
said = "Error tokenizing data. C error: Expected 3 fields in line 3, saw 4"
assert message == said, message
assert read("a,b\n1,2\n3")["b"].isna()[1], "a short row is filled up with missing values"

# Output:
#       zip       when  price
# id
# 1   00123 2026-01-03    9.5
# 2   10115 2026-01-04    NaN
