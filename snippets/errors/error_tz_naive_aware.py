"""Localize the plain time or drop the zone: both sides must be of one kind."""

# %% error
import pandas as pd

aware = pd.Series(pd.date_range("2026-01-01", periods=3, freq="D", tz="UTC"))
try:
    aware - pd.Timestamp("2026-01-01")
except TypeError as error:
    print("TypeError:", error)

# %% error: == raises nothing
same = aware == aware.dt.tz_localize(None)
print("equal:", same.any())

# %% fix
days = aware - pd.Timestamp("2026-01-01", tz="UTC")
plain = aware.dt.tz_localize(None) - pd.Timestamp("2026-01-01")
print(days.dt.days.tolist())
rome = aware.dt.tz_convert("Europe/Rome")
print(rome.dt.hour.tolist())

# %% check
assert not same.any(), "a plain time equals none with a zone"
assert days.dt.days.tolist() == [0, 1, 2] == plain.dt.days.tolist(), "either way works"
assert (rome == aware).all() and rome[0].hour == 1, "same moment, other clock"
from datetime import datetime, timezone

now, utc = datetime.now(), datetime.now(timezone.utc)
for action, said in [
    (lambda: now < utc, "can't compare offset-naive and offset-aware datetimes"),
    (lambda: now - utc, "can't subtract offset-naive and offset-aware datetimes"),
    (lambda: now < now.date(), "datetime.date"),
    (lambda: aware[0] < pd.Timestamp(now), "Cannot compare tz-naive and tz-aware timestamps"),
    (
        lambda: aware[0].tz_localize("UTC"),
        "Cannot localize tz-aware Timestamp, use tz_convert for conversions",
    ),
    (lambda: pd.Timestamp(now) < now.date(), "Cannot compare Timestamp with datetime.date."),
]:
    try:
        action()
    except TypeError as error:
        assert said in str(error), f"{said}: {error}"
    else:
        raise AssertionError(f"should raise: {said}")
assert now.replace(tzinfo=timezone.utc) - utc is not None, "both with a zone"

# Output:
# TypeError: Cannot subtract tz-naive and tz-aware datetime-like objects
# equal: False
# [0, 1, 2]
# [1, 1, 1]
