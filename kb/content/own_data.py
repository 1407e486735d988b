"""A snippet on a person's own table: the statement that loads `X, y` becomes code that reads their file.

The script that comes out runs without kb. What has to be prepared (missing values, text columns) is prepared in
scikit-learn's own terms: in the pipelines of the snippet, where it has some, else before everything, with a word about
the leak. The check cell goes: it is about the snippet's own data.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from kb.content.data import called
from kb.content.entry import nearest
from kb.content.snippet import CHECK, DATA, parts
from kb.errors import KbError

MOST_CLASSES = 20  # values of a numeric target, up to which they are classes


class Task(StrEnum):
    """What a target asks a model to do."""

    BINARY = "binary"
    MULTICLASS = "multiclass"
    REGRESSION = "regression"


class Column(NamedTuple):
    """What `kb/inside/columns.py` says of a column."""

    name: str
    kind: str  # number, bool, time or text
    missing: int
    unique: int
    is_codes: bool  # whether its values are the integers from 0 on
    infinite: int = 0  # values that are infinite
    rarest: int = 1_000_000  # rows of its rarest value


class Table(NamedTuple):
    """A person's file, or a DataFrame that is there."""

    path: str  # as it stands in the script; of a DataFrame its name
    rows: int
    columns: tuple[Column, ...]
    is_frame: bool = False

    def column(self, name: str) -> Column:
        """The column of that name; raises `KbError` with those there are."""
        found = next((column for column in self.columns if column.name == name), None)
        if found is None:
            names = [column.name for column in self.columns]
            if len(names) == 1 and (";" in names[0] or "\t" in names[0]):
                raise KbError("is not separated by commas", path=self.path, hint="write it with pandas' to_csv")
            same = next((other for other in names if other.casefold() == name.casefold()), "")
            listed = f"there are {', '.join(names[:20])}"
            hint = f"did you mean {same!r}?" if same else nearest(name, names, listed)
            raise KbError(f"there is no column {name!r}", path=self.path, hint=hint)
        return found


class Choice(NamedTuple):
    """What of a table is used, and how."""

    target: str
    ids: tuple[str, ...] = ()  # columns that are left out
    keep: tuple[str, ...] = ()  # the only columns that are used; all for none
    raw: bool = False  # whether nothing is prepared

    def features(self, table: Table) -> list[Column]:
        """The columns that X holds: never the target, nor a column without a value."""
        left_out = {self.target, *(table.column(name).name for name in self.ids)}
        wanted = [table.column(name) for name in dict.fromkeys(self.keep)] or list(table.columns)
        return [column for column in wanted if column.name not in left_out and column.unique]


def task_of(target: Column) -> Task:
    """What a target asks for: its type and the number of its values decide.

    Raises `KbError` for one that has no two values, or a class of a single row, which no split can divide.
    """
    if target.unique < 2:
        how_many = "no value at all" if target.unique == 0 else "one value only"
        raise KbError(f"the target {target.name!r} has {how_many}", hint="choose another column")
    if target.kind == "number" and target.unique > MOST_CLASSES:
        return Task.REGRESSION
    if target.rarest < 2:
        raise KbError(f"a class of the target {target.name!r} has one row", hint="leave out or join rare classes")
    return Task.BINARY if target.unique == 2 else Task.MULTICLASS


def takes_own_data(text: str) -> bool:
    """Whether the snippet's data cell has the one statement that can be replaced."""
    return _loader(text) is not None


def adapted(text: str, table: Table, choice: Choice) -> str:
    """The script: the snippet's data and use cells on the table. Raises `KbError` for a snippet that takes none."""
    loader = _loader(text)
    if loader is None:
        raise KbError("its data cell has no statement 'X, y = load_...(...)' that a file could replace")
    features, target = choice.features(table), table.column(choice.target)
    if not features:
        raise KbError("no column is left for X", path=table.path, hint="name others with --keep")
    endless = [column.name for column in (*features, target) if column.infinite]
    if endless:
        raise KbError(f"infinite values in {', '.join(map(repr, endless))}", path=table.path, hint="replace them first")
    x_name, y_name = _names(loader)
    needs = [] if choice.raw else [c for c in features if c.kind != "number" or c.missing]
    code = parts(text).without(CHECK)
    if table.is_frame and table.path in _assigned(code):
        raise KbError(f"the code has a {table.path} of its own", hint=f"give yours another name: train = {table.path}")
    pipelines = list(_pipelines(code)) if needs else []
    lines = _reading(table, choice, features, target, x_name, y_name)
    if needs:
        lines += _preparing(features, x_name, in_pipeline=bool(pipelines))
    for offset, step in sorted(pipelines, reverse=True):
        code = code[:offset] + step + code[offset:]
    old = ast.get_source_segment(text, loader) or ""
    return _without_import(code.replace(old, "\n".join(lines), 1), called(loader.value))


def _without_import(code: str, name: str) -> str:
    """The code without the line that imports the loader, where nothing else needs it."""
    lines = code.split("\n")
    imports = [i for i, line in enumerate(lines) if re.fullmatch(rf"from [\w.]+ import {name}", line)]
    if len(imports) == 1 and len(re.findall(rf"\b{name}\b", code)) == 1:
        del lines[imports[0]]
    return "\n".join(lines)


def _loader(text: str) -> ast.Assign | None:
    """The statement `X, y = load_...(...)` or `make_...(...)` of the data cell."""
    cell = next((cell for cell in parts(text).cells if cell.name == DATA), None)
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    if cell is None:
        return None
    end = cell.line + cell.code.count("\n")
    for node in tree.body:
        if not isinstance(node, ast.Assign) or not cell.line <= node.lineno <= end:
            continue
        if called(node.value).startswith(("load_", "make_")) and len(_names(node)) == 2:
            return node
    return None


def _names(node: ast.Assign) -> list[str]:
    """The variables that a statement assigns."""
    target = node.targets[0]
    return [e.id for e in target.elts if isinstance(e, ast.Name)] if isinstance(target, ast.Tuple) else []


def _assigned(code: str) -> set[str]:
    """The names that code gives a value to."""
    nodes = ast.walk(ast.parse(code))
    return {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}


def _pipelines(code: str) -> Iterator[tuple[int, str]]:
    """(offset, text to insert) for the first step of each pipeline that is not a step of another one."""
    tree = ast.parse(code)
    starts = [0]
    for line in code.split("\n"):
        starts.append(starts[-1] + len(line.encode()) + 1)
    raw = code.encode()
    inner: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) in ("make_pipeline", "Pipeline") and id(node) not in inner:
            inner |= {id(child) for child in ast.walk(node) if child is not node}
            first = node.args[0] if node.args else None
            if first is None:
                continue
            if called(node) == "make_pipeline":
                at, step = first, "prepare, "
            elif isinstance(first, ast.List) and first.elts:
                at, step = first.elts[0], '("prepare", prepare), '
            else:
                continue
            yield len(raw[: starts[at.lineno - 1] + at.col_offset].decode()), step


def _reading(table: Table, choice: Choice, features: list[Column], target: Column, x: str, y: str) -> list[str]:
    """Read the file, or take the DataFrame, into X and y."""
    df, lines = table.path, ["import pandas as pd", ""]
    if not table.is_frame:
        read = "read_parquet" if table.path.lower().endswith((".parquet", ".pq")) else "read_csv"
        df = "df"
        lines.append(f"df = pd.{read}({table.path!r})")
    if target.missing:
        known = "labelled" if table.is_frame else df  # what is a person's own stays as it is
        lines.append(f"{known} = {df}.dropna(subset=[{target.name!r}])  # {target.missing} rows without a target")
        df = known
    used = [column.name for column in features]
    if choice.keep:
        lines.append(f"{x} = {df}[{used!r}]")
    else:
        dropped = [column.name for column in table.columns if column.name not in used]
        lines.append(f"{x} = {df}.drop(columns={dropped!r})")
    column = f"{df}[{target.name!r}]"
    if task_of(target) == Task.REGRESSION or target.is_codes:
        lines.append(f"{y} = {column}")
    else:
        lines += [
            f"codes, classes = pd.factorize({column}, sort=True)",
            f"{y} = pd.Series(codes, index={df}.index, name={target.name!r})  # 0, 1, ... in the order of `classes`",
        ]
    return lines


def _preparing(features: list[Column], x: str, *, in_pipeline: bool) -> list[str]:
    """Make numbers of all columns: medians for what is missing, a column for each frequent text."""
    numbers = [c.name for c in features if c.kind in ("number", "time")]
    times = [c.name for c in features if c.kind == "time"]
    texts = [c.name for c in features if c.kind in ("text", "bool")]
    lines = ["", "from sklearn.compose import make_column_transformer"]
    lines += ["from sklearn.impute import SimpleImputer"] if numbers else []
    lines += ["from sklearn.preprocessing import OneHotEncoder"] if texts else []
    lines.append("")
    if times:
        lines.append(f"{x} = {x}.astype(dict.fromkeys({times!r}, 'int64'))")
    if texts:
        encoder = 'OneHotEncoder(handle_unknown="infrequent_if_exist", max_categories=20, sparse_output=False)'
        lines.append(f"texts = {encoder}")
    lines.append("prepare = make_column_transformer(")
    lines += [f'    (SimpleImputer(strategy="median"), {numbers!r}),'] if numbers else []
    lines += [f"    (texts, {texts!r}),"] if texts else []
    lines += ["    verbose_feature_names_out=False,", ').set_output(transform="pandas")']
    if not in_pipeline:
        lines += [
            f"{x} = prepare.fit_transform({x})",
            'print("columns prepared on all rows: scores are a little too good; put `prepare` into a pipeline")',
        ]
    return lines
