"""What is in a table, as JSON on stdout. A file of its own: it runs in the user's interpreter, which need not have kb.

    python columns.py FILE

{"rows": n, "columns": [{"name", "kind", "missing", "unique", "is_codes", "infinite", "rarest"}]}, where `kind` is
number, bool, time or text, `is_codes` says whether the values are the integers from 0 on, and `rarest` is in how many
rows the rarest value stands; at most 100,000 rows are looked at. Or {"problem"}: why it cannot be read, and what to do.
Reads CSV and parquet with pandas.
"""

import json
import os
import sys
import warnings

ROWS = 100_000


def described(path):
    """The facts above."""
    try:
        import pandas as pd
    except ImportError as error:
        return {"problem": f"pandas is not installed in {sys.executable}: {error}"}
    try:
        read = pd.read_parquet if path.lower().endswith((".parquet", ".pq")) else pd.read_csv
        table = read(path)
    except UnicodeDecodeError as error:
        return {"problem": f"is not UTF-8 ({error.reason} at byte {error.start}); save it as UTF-8"}
    except pd.errors.EmptyDataError:
        return {"problem": "is empty"}
    except Exception as error:  # whatever a parser raises
        return {"problem": f"cannot be read: {type(error).__name__}: {error}"}
    return facts(table, pd)


def facts(table, pd):
    """The facts above of a DataFrame."""
    if not len(table):
        return {"problem": "has no rows"}
    return {"rows": len(table), "columns": [column(str(name), table[name].head(ROWS), pd) for name in table.columns]}


def column(name, values, pd):
    """The facts of one column."""
    kind = "text"
    if pd.api.types.is_bool_dtype(values):
        kind = "bool"
    elif pd.api.types.is_numeric_dtype(values):
        kind = "number"
    elif pd.api.types.is_datetime64_any_dtype(values):
        kind = "time"
    present = values.dropna()
    try:
        counts = present.value_counts()
    except TypeError:  # lists, arrays
        return {"name": name, "kind": "text", "missing": 0, "unique": 0, "is_codes": False, "infinite": 0, "rarest": 0}
    unique = len(counts)
    infinite = int((present.abs() == float("inf")).sum()) if kind == "number" else 0
    is_codes = kind == "number" and 0 < unique <= 1000 and sorted(present.unique().tolist()) == list(range(unique))
    missing = int(values.isna().sum())
    return {
        "name": name, "kind": kind, "missing": missing, "unique": unique, "is_codes": bool(is_codes),
        "infinite": infinite, "rarest": int(counts.min()) if unique else 0,
    }  # fmt: skip


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    here = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [entry for entry in sys.path if entry and os.path.abspath(entry) != here]
    print(json.dumps(described(sys.argv[1])))
