"""What is in a table, as JSON on stdout. A file of its own: it runs in the user's interpreter, which need not have kb.

    python columns.py FILE

{"rows": n, "columns": [{"name", "kind", "missing", "unique", "is_codes"}]}, where `kind` is number, bool, time or text,
`unique` counts at most 100,000 rows, and `is_codes` says whether the values are the integers from 0 on; or {"problem"}.
Reads CSV and parquet with pandas.
"""

import json
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
    except Exception as error:  # whatever a parser raises
        return {"problem": f"{type(error).__name__}: {error}"}
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
    unique = present.nunique()
    is_codes = kind == "number" and 0 < unique <= 1000 and sorted(present.unique().tolist()) == list(range(unique))
    missing = int(values.isna().sum())
    return {"name": name, "kind": kind, "missing": missing, "unique": int(unique), "is_codes": bool(is_codes)}


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    sys.path.pop(0)  # this folder
    print(json.dumps(described(sys.argv[1])))
