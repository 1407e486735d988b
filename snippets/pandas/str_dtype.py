"""Selecting text columns in a way that works with object (2.2) and with str (3)."""

# %% data
import io

import pandas as pd

csv = "city,x,day\nRome,1.5,2026-01-01\nOslo,2.5,2026-01-02\n,3.5,2026-01-03\n"
df = pd.read_csv(io.StringIO(csv))
df["day"] = pd.to_datetime(df["day"])

# %% text columns
text = list(df.select_dtypes(["object", "string"]))
print("text columns:", text)
print("missing:", df["city"].isna().sum())

# %% check
assert text == ["city"], "the text column in both versions"
others = ["number", "bool", "datetime", "timedelta", "category"]
assert list(df.select_dtypes(exclude=others)) == text, "the same by exclusion"
new = int(pd.__version__.split(".")[0]) >= 3
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    assert list(df.select_dtypes("object")) == ["city"], "found, but in pandas 3 with a warning"
said = "For backward compatibility, 'str' dtypes are included by select_dtypes when 'object' dtype"
assert [str(w.message)[: len(said)] for w in caught] == [said] * new, caught
assert (df["city"].dtype == object) is (not new), "== object is False in pandas 3"
kept = df["city"].astype(str)[2]
assert pd.isna(kept) if new else kept == "nan", "astype(str) keeps NaN in pandas 3 only"
assert df["city"].dtype in ("str", "object"), "str in pandas 3, object in 2.2"
assert pd.api.types.is_string_dtype(df["city"].dropna()), "text by content"
assert df["city"].str.upper().tolist()[:2] == ["ROME", "OSLO"], "string methods work on both"
assert df["city"].to_numpy().dtype == object, "NumPy gets Python strings"

# Output:
# text columns: ['city']
# missing: 1
