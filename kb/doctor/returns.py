"""What calls and attributes give, where a table can say it: `read_csv` a DataFrame, `fit` the estimator itself.

A class here is the dotted name that the packs have. What is not in these tables is unknown, and nothing is said of it.
"""

from __future__ import annotations

import re

FRAME, SERIES, INDEX = "pandas.DataFrame", "pandas.Series", "pandas.Index"
FRAME_GROUPS, SERIES_GROUPS = "pandas.api.typing.DataFrameGroupBy", "pandas.api.typing.SeriesGroupBy"
ARRAY, AXES, FIGURE, LEGEND = (
    "numpy.ndarray",
    "matplotlib.axes.Axes",
    "matplotlib.figure.Figure",
    "matplotlib.legend.Legend",
)
MODEL, SEQUENTIAL = "keras.Model", "keras.Sequential"
PANDAS = frozenset([FRAME, SERIES])
_INDEXES = ("", "Multi", "Datetime", "Period", "Timedelta", "Categorical", "Interval", "Range")
# Classes of which code may hold any where the tables name one: a member counts as gone where none of them has it.
ALIKE = (PANDAS, frozenset(f"pandas.{name}Index" for name in _INDEXES))

_READERS = (
    "csv",
    "table",
    "fwf",
    "parquet",
    "json",
    "feather",
    "sql",
    "sql_query",
    "sql_table",
    "stata",
    "orc",
)
_FRAMES = "get_dummies merge pivot_table crosstab melt json_normalize merge_asof merge_ordered pivot wide_to_long"
_ARRAYS = (
    "array asarray zeros ones full empty arange linspace logspace zeros_like ones_like full_like empty_like eye "
    "identity concatenate vstack hstack stack"
)

FUNCTIONS: dict[str, str] = {
    **{f"pandas.read_{name}": FRAME for name in _READERS},
    **{f"pandas.{name}": FRAME for name in _FRAMES.split()},
    **{f"numpy.{name}": ARRAY for name in _ARRAYS.split()},
    "pandas.date_range": "pandas.DatetimeIndex",
    "matplotlib.pyplot.figure": FIGURE,
    "matplotlib.pyplot.gcf": FIGURE,
    "matplotlib.pyplot.gca": AXES,
    "matplotlib.pyplot.subplot": AXES,
    "matplotlib.pyplot.legend": LEGEND,
    "keras.models.load_model": MODEL,
    "keras.saving.load_model": MODEL,
    "keras.models.clone_model": MODEL,
}
PAIRS = {
    "matplotlib.pyplot.subplots": (FIGURE, AXES),
    f"{FIGURE}.subplots": AXES,
}  # the axes where there is one of them

_SAME = (  # methods of pandas that give what they are called on
    "copy dropna fillna ffill bfill rename reset_index set_index sort_values sort_index assign astype head tail sample "
    "query replace round diff shift drop_duplicates drop clip abs reindex nlargest nsmallest interpolate where mask "
    "isna isnull notna notnull rename_axis convert_dtypes infer_objects add_prefix add_suffix select_dtypes filter "
    "tz_localize tz_convert truncate rank cumsum cumprod pct_change"
)
_FRAME_TO_FRAME = "merge join describe pivot pivot_table melt corr cov transpose explode"
_REDUCTIONS = "mean sum min max median std var count nunique prod quantile first last size sem skew idxmax idxmin mode"

METHODS: dict[str, str] = {
    **{f"{FRAME}.{name}": FRAME for name in f"{_SAME} {_FRAME_TO_FRAME}".split()},
    **{f"{SERIES}.{name}": SERIES for name in f"{_SAME} value_counts map apply".split()},
    **{f"{FRAME}.{name}": SERIES for name in _REDUCTIONS.split() if name not in ("mode", "first", "last")},
    **{f"{FRAME_GROUPS}.{name}": FRAME for name in _REDUCTIONS.split() if name not in ("size", "mode")},
    **{f"{SERIES_GROUPS}.{name}": SERIES for name in _REDUCTIONS.split() if name != "mode"},
    f"{FRAME}.groupby": FRAME_GROUPS,
    f"{SERIES}.groupby": SERIES_GROUPS,
    f"{FRAME}.to_numpy": ARRAY,
    f"{SERIES}.to_numpy": ARRAY,
    f"{SERIES}.to_frame": FRAME,
    f"{SERIES}.reset_index": FRAME,
    f"{ARRAY}.reshape": ARRAY,
    f"{ARRAY}.astype": ARRAY,
    f"{ARRAY}.copy": ARRAY,
    f"{FIGURE}.gca": AXES,
    f"{FIGURE}.add_subplot": AXES,
    f"{FIGURE}.add_axes": AXES,
    f"{AXES}.legend": LEGEND,
    f"{AXES}.get_legend": LEGEND,
    f"{AXES}.twinx": AXES,
    f"{AXES}.twiny": AXES,
    f"{AXES}.get_figure": FIGURE,
    **{
        f"{cls}.fit": "keras.callbacks.History"
        for cls in (MODEL, SEQUENTIAL, "keras.models.Sequential", "keras.models.Model")
    },
}
ATTRIBUTES: dict[str, str] = {
    f"{FRAME}.columns": INDEX,
    f"{FRAME}.index": INDEX,
    f"{SERIES}.index": INDEX,
    f"{FRAME}.T": FRAME,
    f"{FRAME}.values": ARRAY,
    f"{SERIES}.values": ARRAY,
    f"{SERIES}.str": f"{SERIES}.str",
    f"{SERIES}.dt": f"{SERIES}.dt",
    f"{ARRAY}.T": ARRAY,
    f"{AXES}.figure": FIGURE,
}  # fmt: skip
_SELF = re.compile(r"sklearn\.[\w.]*\.(?:fit|partial_fit|set_params|set_output)")
_APPLICATION = re.compile(r"keras\.applications\.(?:\w+\.)?[A-Z]\w*")


def of_function(dotted: str) -> str:
    """The class of what a function gives; empty where it is not known."""
    if _APPLICATION.fullmatch(dotted):
        return MODEL
    return FUNCTIONS.get(dotted, "")


def of_method(cls: str, name: str) -> str:
    """The class of what a method gives."""
    if _SELF.fullmatch(f"{cls}.{name}"):
        return cls
    return METHODS.get(f"{cls}.{name}", "")


def of_attribute(cls: str, name: str) -> str:
    """The class of an attribute."""
    return ATTRIBUTES.get(f"{cls}.{name}", "")
