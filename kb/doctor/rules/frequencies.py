"""Aliases of frequencies that pandas no longer takes: `"M"`, `"H"`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kb.doctor.facts import Facts
from kb.doctor.rules import Rule, Said
from kb.doctor.uses import Called, Use
from kb.versions.values import Set

_NOW = {
    "M": "ME", "BM": "BME", "CBM": "CBME", "SM": "SME", "Q": "QE", "BQ": "BQE", "A": "YE", "Y": "YE", "BA": "BYE",
    "BY": "BYE", "AS": "YS", "BAS": "BYS", "H": "h", "BH": "bh", "CBH": "cbh", "T": "min", "S": "s", "L": "ms",
    "U": "us", "N": "ns",
}  # fmt: skip
_PLACES = {  # functions and methods with a frequency: the name of the argument and its place
    "pandas.date_range": ("freq", 3), "pandas.bdate_range": ("freq", 3), "pandas.timedelta_range": ("freq", 3),
    "pandas.Grouper": ("freq", None), "pandas.DatetimeIndex": ("freq", None),
    **{f"pandas.{cls}.{method}": (name, 0) for cls in ("DataFrame", "Series", "api.typing.DataFrameGroupBy")
       for method, name in (("resample", "rule"), ("asfreq", "freq"))},
    **{f"pandas.{cls}.{method}": ("freq", 0) for cls in ("Series.dt", "Timestamp", "DatetimeIndex", "Timedelta")
       for method in ("floor", "ceil", "round")},
}  # fmt: skip
_ALIAS = re.compile(r"(?P<count>-?\d*\.?\d*)(?P<base>[A-Za-z]+)(?P<anchor>-[A-Z]{3})?")


def check(use: Use, facts: Facts) -> Iterator[Said]:
    """The frequency of a call, part by part (`1D12H`)."""
    if not isinstance(use, Called) or use.dotted not in _PLACES or use.beside_periods:
        return
    name, place = _PLACES[use.dotted]
    argument = use.argument(name, place)
    text = argument.text if argument else None
    known = facts.values.of("pandas", Set.FREQUENCY, facts.version("pandas"))
    if argument is None or text is None or not known or not _ALIAS.match(text):
        return
    now = _ALIAS.sub(lambda found: _today(found, known), text)
    if now != text:
        yield Said(argument.literal, f"pandas takes no frequency {text!r} any more", repr(now), "resample", "3.0")


def _today(found: re.Match[str], known: frozenset[str]) -> str:
    base = found["base"]
    other = _NOW.get(base, base) if base not in known else base
    return f"{found['count']}{other if other in known else base}{found['anchor'] or ''}"


RULE = Rule(
    code="frequency",
    looks_at="frequencies of `date_range`, `resample`, `asfreq`, `Grouper`, `floor` and the like",
    says="that an alias has another name now",
    finds='import pandas as pd\npd.date_range("2024-01-01", periods=3, freq="M")',
    leaves="import pandas as pd\n"
    'pd.date_range("2024", periods=3, freq="h")\npd.period_range("2024", periods=3, freq="M")',
    check=check,
)
