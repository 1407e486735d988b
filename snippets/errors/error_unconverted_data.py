"""A date format must cover the whole text; ISO8601 takes dates with and without time."""

# %% error
import pandas as pd

s = pd.Series(["2026-01-01", "2026-01-02 10:00"])
try:
    pd.to_datetime(s)
except ValueError as error:
    print("ValueError:", str(error).split(" when")[0])

# %% fix
dates = pd.to_datetime(s, format="ISO8601")
print(dates.tolist())
only_date = pd.to_datetime(s.str[:10], format="%Y-%m-%d")
print(only_date.dt.hour.tolist())
mixed = pd.to_datetime(pd.Series(["2026-01-01", "5 Feb 2026"]), format="mixed")

# %% check
cases = {
    """time data "01/13/2026" doesn't match format "%d/%m/%Y\"""": ("01/13/2026", "%d/%m/%Y"),
    "month must be in 1..12: 2026-13-01": ("2026-13-01", None),
}
for said, (text, form) in cases.items():
    try:
        pd.to_datetime(text, format=form)
    except ValueError as error:
        assert str(error).startswith(said), str(error)
    else:
        raise AssertionError(f"should raise: {said}")
assert dates[1].hour == 10 and dates[0].hour == 0, "both forms are ISO 8601"
assert (only_date.dt.hour == 0).all(), "the time was cut off"
assert mixed.dt.month.tolist() == [1, 2], "each value guessed by itself"

# Output:
# ValueError: unconverted data remains
# [Timestamp('2026-01-01 00:00:00'), Timestamp('2026-01-02 10:00:00')]
# [0, 0]
