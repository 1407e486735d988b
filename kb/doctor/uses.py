"""What code uses of libraries, in order: imports, names, members of objects whose class follows from the code, calls.

One walk over the statements, with what each variable holds at that place. A variable that may hold several things, and
whatever no table knows, is unknown; of it nothing is said. What code only tries is walked without being reported.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kb.doctor import returns
from kb.errors import KbError
from kb.versions import naming

ALIASES = {"np": "numpy", "pd": "pandas", "plt": "matplotlib.pyplot", "tf": "tensorflow"}  # in notes, without import
_EXPECTS = re.compile(r"(?:^|\.)(?:raises|warns|assertRaises\w*|suppress|deprecated_call|assert_raises\w*)$")
_ASKS = re.compile(r"version|hasattr|getattr|find_spec|_GE_|_LT_|_GTE_|compat", re.IGNORECASE)
MOST_COPIED = 20_000_000  # names in the scopes of branches, of one file
_MISSING = frozenset(["ImportError", "ModuleNotFoundError", "AttributeError"])


@dataclass(frozen=True, slots=True)
class Ref:
    """A name of a library: a module, a class, a function."""

    dotted: str
    is_below_tensorflow: bool = False  # whether the code says `tensorflow.keras`, which has more names than `keras`


@dataclass(frozen=True, slots=True)
class Instance:
    """An object of a class; of a pipeline with its steps."""

    cls: str
    steps: tuple[tuple[str, Value], ...] = ()
    inner: Value = None  # the estimator that a search, or another one, was made of


@dataclass(frozen=True, slots=True)
class Bound:
    """A method of an object."""

    owner: Instance
    name: str


@dataclass(frozen=True, slots=True)
class Many:
    """Several things, as a tuple has them."""

    items: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Literal:
    """What stands in the code itself: a text, a number, a list, a dict."""

    node: ast.expr


@dataclass(frozen=True, slots=True)
class Local:
    """A function of the code, and what it gives."""

    gives: Value


Value = Ref | Instance | Bound | Many | Literal | Local | None
Scope = dict[str, Value]


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a call; `value` is what it holds, as far as that is known."""

    node: ast.expr
    value: Value
    keyword: ast.keyword | None = None

    @property
    def literal(self) -> ast.expr:
        """The expression that it comes from: that of the variable, where it is one."""
        return self.value.node if isinstance(self.value, Literal) else self.node

    @property
    def text(self) -> str | None:
        """The text that it is, if it is one."""
        node = self.literal
        return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


@dataclass(frozen=True, slots=True)
class Imported:
    """A name that an import statement brings."""

    node: ast.AST
    dotted: str
    of: str  # the module of `from MODULE import`; empty for `import MODULE`
    is_below_tensorflow: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """A dotted name of a library, the whole chain."""

    node: ast.Attribute
    dotted: str
    is_below_tensorflow: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """An attribute of an object whose class is known."""

    node: ast.Attribute
    cls: str
    name: str
    is_used: bool  # whether it is called, or something is taken out of it: no column of a table is used so


@dataclass(frozen=True, slots=True)
class Stray:
    """A method that is called on an object of which nothing is known."""

    node: ast.Attribute
    name: str


@dataclass(frozen=True, slots=True)
class Called:
    """A call of a function, a class or a method."""

    node: ast.Call
    dotted: str
    positional: tuple[Argument, ...]
    keywords: dict[str, Argument]
    has_more: bool  # whether `*args` or `**kwargs` are handed on
    owner: Instance | None = None  # the object whose method it is
    beside_periods: bool = False  # whether the code has made periods before: they have frequencies of their own

    def argument(self, name: str, place: int | None = None) -> Argument | None:
        """An argument by its name, or by its place where it has one."""
        if name in self.keywords:
            return self.keywords[name]
        return self.positional[place] if place is not None and place < len(self.positional) else None


Use = Imported | Named | Member | Stray | Called


def canonical(dotted: str) -> str:
    """The name in the library that has it: `tensorflow.keras.layers.Dense` is `keras.layers.Dense`."""
    return dotted.removeprefix("tensorflow.") if dotted.startswith("tensorflow.keras") else dotted


def _is_below(dotted: str) -> bool:
    return dotted.startswith("tensorflow.keras")


def _ref(dotted: str, is_below_tensorflow: bool = False) -> Ref:
    return Ref(canonical(dotted), is_below_tensorflow or _is_below(dotted))


class Walk:
    """A walk over the statements of one file; `is_class` says of a dotted name whether it is a class."""

    def __init__(self, is_class: Callable[[str], bool], scope: Scope | None = None) -> None:
        self.is_class = is_class
        self.scope: Scope = dict(scope or {})
        self.found: list[Use] = []
        self.quiet = 0
        self._later: list[tuple[ast.FunctionDef | ast.AsyncFunctionDef, Scope | None]] = []
        self._ever: dict[str, Value] = {}  # what variables of the module hold; None where several things
        self._depth = 0
        self._periods = False
        self._copied = 0  # names, by `_copy`

    def _copy(self, scope: Scope) -> Scope:
        """The scope of a branch. Raises `KbError` where so many large ones are made that it would take minutes."""
        self._copied += len(scope)
        if self._copied > MOST_COPIED:
            raise KbError("has too many branches and names to be read")
        return dict(scope)

    def run(self, statements: Iterable[ast.stmt]) -> list[Use]:
        """What the statements use, function bodies last: they run when the module has been read."""
        self._body(statements, self.scope)
        stable = ((name, value) for name, value in self._ever.items() if value is not None)
        self.scope = {name: value for name, value in stable if _agree(value, self.scope.get(name))}
        while self._later:
            function, scope = self._later.pop(0)
            self._function(function, {**self.scope, **(scope or {})})
        return self.found

    # Statements

    def _body(self, statements: Iterable[ast.stmt], scope: Scope) -> None:
        for statement in statements:
            self._statement(statement, scope)

    def _statement(self, node: ast.stmt, scope: Scope) -> None:
        match node:
            case ast.Import() | ast.ImportFrom():
                self._import(node, scope)
            case ast.Assign():
                value = self._value(node.value, scope)
                for target in node.targets:
                    self._bind(target, value, scope)
            case ast.AnnAssign() if node.value is not None:
                self._bind(node.target, self._value(node.value, scope), scope)
            case ast.AugAssign():
                self._value(node.value, scope)
                if isinstance(node.target, ast.Name) and not isinstance(scope.get(node.target.id), Instance):
                    self._bind(node.target, None, scope)
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                for decorator in node.decorator_list:
                    self._value(decorator, scope)
                self._name(node.name, Local(self._gives(node, scope)), scope)
                if not self.quiet:
                    self._later.append((node, None if scope is self.scope else self._copy(scope)))
            case ast.ClassDef():
                for base in [*node.bases, *node.decorator_list, *(k.value for k in node.keywords)]:
                    self._value(base, scope)
                self._body(node.body, self._copy(scope))
                self._name(node.name, None, scope)
            case ast.If():
                self._branch(node, scope)
            case ast.Try() | ast.TryStar():
                self._try(node, scope)
            case ast.With() | ast.AsyncWith():
                self._with(node, scope)
            case ast.For() | ast.AsyncFor():
                tries = any(isinstance(inner, ast.Try) and inner.handlers for s in node.body for inner in ast.walk(s))
                self.quiet += tries  # what a loop tries, one after the other, is made to fail
                self._value(node.iter, scope)
                self.quiet -= tries
                before = self._copy(scope)
                self._bind(node.target, None, scope)
                self._body([*node.body, *node.orelse], scope)
                _merge(scope, before)
            case ast.While():
                self._value(node.test, scope)
                before = self._copy(scope)
                self._body([*node.body, *node.orelse], scope)
                _merge(scope, before)
            case ast.Match():
                self._value(node.subject, scope)
                before = self._copy(scope)
                for case in node.cases:
                    branch = self._copy(before)
                    for inner in ast.walk(case.pattern):
                        if isinstance(inner, (ast.MatchAs, ast.MatchStar)) and inner.name:
                            branch[inner.name] = None
                    self._body(case.body, branch)
                    _merge(scope, branch)
            case ast.Delete():
                for target in node.targets:
                    if isinstance(target, ast.Name):
                        scope.pop(target.id, None)
            case _:
                for inner in ast.iter_child_nodes(node):
                    if isinstance(inner, ast.expr):
                        self._value(inner, scope)

    def _import(self, node: ast.Import | ast.ImportFrom, scope: Scope) -> None:
        of = node.module or "" if isinstance(node, ast.ImportFrom) else ""
        if isinstance(node, ast.ImportFrom) and node.level:
            for alias in node.names:
                self._name(alias.asname or alias.name, None, scope)
            return
        for alias, (name, dotted) in zip(node.names, naming.imported(node), strict=False):
            whole = f"{of}.{alias.name}" if of else alias.name
            self._emit(Imported(alias, canonical(whole.removesuffix(".*")), canonical(of), _is_below(whole)))
            if alias.name != "*":
                self._name(name, _ref(dotted), scope)

    def _branch(self, node: ast.If, scope: Scope) -> None:
        asks = _ASKS.search(ast.unparse(node.test)) is not None
        self._value(node.test, scope)
        other = self._copy(scope)
        self.quiet += asks
        self._body(node.body, scope)
        self._body(node.orelse, other)
        self.quiet -= asks
        _merge(scope, other)

    def _try(self, node: ast.Try | ast.TryStar, scope: Scope) -> None:
        before = self._copy(scope)
        self.quiet += bool(node.handlers)
        self._body(node.body, scope)
        self.quiet -= bool(node.handlers)
        caught = {name.id for h in node.handlers if h.type for name in ast.walk(h.type) if isinstance(name, ast.Name)}
        is_fallback = bool(caught & _MISSING) or any(isinstance(s, (ast.Import, ast.ImportFrom)) for s in node.body)
        for handler in node.handlers:
            branch = self._copy(before)
            if handler.name:
                branch[handler.name] = None
            self.quiet += is_fallback
            self._body(handler.body, branch)
            self.quiet -= is_fallback
            _merge(scope, branch)
        self._body([*node.orelse, *node.finalbody], scope)

    def _with(self, node: ast.With | ast.AsyncWith, scope: Scope) -> None:
        expects = False
        for item in node.items:
            self._value(item.context_expr, scope)
            if item.optional_vars is not None:
                self._bind(item.optional_vars, None, scope)
            call = item.context_expr
            expects |= isinstance(call, ast.Call) and (
                _EXPECTS.search(ast.unparse(call.func)) is not None
                or any(keyword.arg == "record" for keyword in call.keywords)  # of warnings.catch_warnings
            )
        self.quiet += expects
        self._body(node.body, scope)
        self.quiet -= expects

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef, scope: Scope) -> None:
        arguments = node.args
        for default in [*arguments.defaults, *filter(None, arguments.kw_defaults)]:
            self._value(default, scope)
        named = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
        scope |= {argument.arg: None for argument in named if argument is not None}
        self._body(node.body, scope)

    def _gives(self, node: ast.FunctionDef | ast.AsyncFunctionDef, scope: Scope) -> Value:
        """What a function gives, where every `return` gives the same kind of thing."""
        if self._depth > 2 or isinstance(node, ast.AsyncFunctionDef) or node.decorator_list:
            return None
        ends = [inner for inner in ast.walk(node) if isinstance(inner, ast.Return)]
        if not ends or any(isinstance(inner, (ast.Yield, ast.YieldFrom)) for inner in ast.walk(node)):
            return None
        inner = Walk(self.is_class, self._copy(scope))
        inner.quiet, inner._depth, inner._copied = 1, self._depth + 1, self._copied
        local = self._copy(scope)
        inner._function(node, local)
        self._copied = inner._copied
        given = [inner._value(end.value, local) if end.value else None for end in ends]
        first = given[0]
        return first if isinstance(first, (Instance, Many)) and all(value == first for value in given) else None

    # Names

    def _bind(self, target: ast.expr, value: Value, scope: Scope) -> None:
        match target:
            case ast.Name():
                self._name(target.id, value, scope)
            case ast.Tuple() | ast.List():
                items = value.items if isinstance(value, Many) and len(value.items) == len(target.elts) else ()
                for i, inner in enumerate(target.elts):
                    self._bind(inner, items[i] if items else None, scope)
            case ast.Starred():
                self._bind(target.value, None, scope)
            case _:
                self._value(target, scope, is_stored=True)

    def _name(self, name: str, value: Value, scope: Scope) -> None:
        scope[name] = value
        if scope is self.scope:
            self._ever[name] = value if name not in self._ever or _agree(self._ever[name], value) else None

    def _emit(self, use: Use) -> None:
        if not self.quiet:
            self.found.append(use)

    # Expressions

    def _value(self, node: ast.expr, scope: Scope, *, is_used: bool = False, is_stored: bool = False) -> Value:
        """What an expression gives; what it uses is put down on the way."""
        match node:
            case ast.Name():
                return scope.get(node.id)
            case ast.Attribute():
                return self._attribute(node, scope, is_used=is_used, is_stored=is_stored)
            case ast.Call():
                return self._call(node, scope)
            case ast.Constant():
                return Literal(node)
            case ast.Tuple():
                return Many(tuple(self._value(item, scope) for item in node.elts))
            case ast.List() | ast.Dict() | ast.Set():
                for inner in ast.iter_child_nodes(node):
                    if isinstance(inner, ast.expr):
                        self._value(inner, scope)
                return Literal(node)
            case ast.Subscript():
                return self._subscript(node, scope)
            case ast.BinOp():
                left, right = self._value(node.left, scope), self._value(node.right, scope)
                return next((v for v in (left, right) if isinstance(v, Instance) and v.cls in returns.PANDAS), None)
            case ast.Compare():
                left = self._value(node.left, scope)
                for other in node.comparators:
                    self._value(other, scope)
                return left if isinstance(left, Instance) and left.cls in returns.PANDAS else None
            case ast.IfExp():
                asks = _ASKS.search(ast.unparse(node.test)) is not None
                self._value(node.test, scope)
                self.quiet += asks
                first, second = self._value(node.body, scope), self._value(node.orelse, scope)
                self.quiet -= asks
                return first if first == second else None
            case ast.NamedExpr():
                value = self._value(node.value, scope)
                self._bind(node.target, value, scope)
                return value
            case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
                inner_scope = self._copy(scope)
                for generator in node.generators:
                    self._value(generator.iter, inner_scope)
                    self._bind(generator.target, None, inner_scope)
                    for test in generator.ifs:
                        self._value(test, inner_scope)
                for part in (node.key, node.value) if isinstance(node, ast.DictComp) else (node.elt,):
                    self._value(part, inner_scope)
                return None
            case ast.Lambda():
                inner_scope = self._copy(scope)
                named = [
                    *node.args.posonlyargs,
                    *node.args.args,
                    *node.args.kwonlyargs,
                    node.args.vararg,
                    node.args.kwarg,
                ]
                inner_scope |= {argument.arg: None for argument in named if argument is not None}
                self._value(node.body, inner_scope)
                return None
            case ast.Await():
                self._value(node.value, scope)
                return None
            case _:
                for inner in ast.iter_child_nodes(node):
                    if isinstance(inner, ast.expr):
                        self._value(inner, scope)
                return None

    def _attribute(self, node: ast.Attribute, scope: Scope, *, is_used: bool, is_stored: bool = False) -> Value:
        owner = self._owner(node.value, scope)
        match owner:
            case Ref():
                ref = _ref(f"{owner.dotted}.{node.attr}", owner.is_below_tensorflow)
                if self.is_class(owner.dotted):
                    self._emit(Member(node, owner.dotted, node.attr, True))
                elif not is_stored:
                    self._emit(Named(node, ref.dotted, ref.is_below_tensorflow))
                return ref
            case Instance():
                if is_stored:
                    return None
                self._emit(Member(node, owner.cls, node.attr, is_used))
                if node.attr in ("best_estimator_", "estimator", "estimator_") and owner.inner is not None:
                    return owner.inner
                cls = returns.of_attribute(owner.cls, node.attr)
                return Instance(cls) if cls else Bound(owner, node.attr)
            case Bound() | Many() | Local() | Literal():
                return None
        if is_used and not is_stored:
            self._emit(Stray(node, node.attr))
        return None

    def _owner(self, node: ast.expr, scope: Scope) -> Value:
        """What an attribute is taken of: a chain of names is put down as a whole, not link by link."""
        if isinstance(node, ast.Attribute):
            before = len(self.found)
            value = self._attribute(node, scope, is_used=True)
            if isinstance(value, Ref) and len(self.found) > before and isinstance(self.found[-1], Named):
                self.found.pop()
            return value
        return self._value(node, scope)

    def _call(self, node: ast.Call, scope: Scope) -> Value:
        expects = _EXPECTS.search(ast.unparse(node.func)) is not None if isinstance(node.func, ast.Attribute) else False
        function = self._value(node.func, scope, is_used=True)
        self.quiet += expects
        positional = tuple(
            Argument(argument, self._value(argument, scope))
            for argument in node.args if not isinstance(argument, ast.Starred)
        )  # fmt: skip
        keywords = {
            keyword.arg: Argument(keyword.value, self._value(keyword.value, scope), keyword)
            for keyword in node.keywords if keyword.arg
        }  # fmt: skip
        for argument in node.args:
            if isinstance(argument, ast.Starred):
                self._value(argument.value, scope)
        for keyword in node.keywords:
            if keyword.arg is None:
                self._value(keyword.value, scope)
        self.quiet -= expects
        has_more = len(positional) < len(node.args) or len(keywords) < len(node.keywords)
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        self._periods |= "period" in name.lower() or (isinstance(function, Ref) and "period" in function.dotted.lower())
        if isinstance(function, Ref):
            self._emit(Called(node, function.dotted, positional, keywords, has_more))
            return self._made(function.dotted, positional, keywords, has_more)
        if isinstance(function, Bound):
            owner = function.owner
            self._emit(
                Called(node, f"{owner.cls}.{function.name}", positional, keywords, has_more, owner, self._periods)
            )
            if returns.of_method(owner.cls, function.name) == owner.cls:
                return owner
            cls = returns.of_method(owner.cls, function.name)
            pair = returns.PAIRS.get(f"{owner.cls}.{function.name}")
            if isinstance(pair, str) and not positional and not {"nrows", "ncols"} & set(keywords):
                return Instance(pair)
            return Instance(cls) if cls and "projection" not in keywords else None
        return function.gives if isinstance(function, Local) else None

    def _made(self, dotted: str, positional: tuple[Argument, ...], keywords: dict[str, Argument], more: bool) -> Value:
        """What a call of a library's function or class gives."""
        if dotted in returns.PAIRS:
            first, second = returns.PAIRS[dotted]
            several = bool(positional) or more or bool({"nrows", "ncols", "squeeze", "subplot_kw"} & set(keywords))
            return Many((Instance(first), None if several else Instance(second)))
        if not self.is_class(dotted) or (cls := returns.of_function(dotted)):
            cls = returns.of_function(dotted)
            if dotted in ("sklearn.pipeline.make_pipeline", "imblearn.pipeline.make_pipeline"):
                steps = _named_steps([a.value for a in positional]) if not more else ()
                return Instance(dotted.replace("make_pipeline", "Pipeline"), steps)
            if dotted.startswith("pandas.read_") and {"chunksize", "iterator", "typ", "squeeze"} & set(keywords):
                return None
            return Instance(cls) if cls and "projection" not in keywords else None
        if dotted.endswith(".Pipeline"):
            steps_argument = keywords.get("steps") or (positional[0] if positional else None)
            return Instance(dotted, self._steps(steps_argument))
        inner = keywords.get("estimator") or (positional[0] if positional else None)
        value = inner.value if inner is not None else None
        return Instance(
            dotted, inner=value if isinstance(value, Instance) and value.cls.startswith("sklearn.") else None
        )

    def _steps(self, argument: Argument | None) -> tuple[tuple[str, Value], ...]:
        """Names and estimators of a list of steps."""
        node = argument.literal if argument else None
        found = []
        for item in node.elts if isinstance(node, ast.List) else ():
            if not (isinstance(item, ast.Tuple) and len(item.elts) == 2 and isinstance(item.elts[0], ast.Constant)):
                return ()
            self.quiet += 1
            found.append((str(item.elts[0].value), self._value(item.elts[1], self.scope)))
            self.quiet -= 1
        return tuple(found)

    def _subscript(self, node: ast.Subscript, scope: Scope) -> Value:
        owner = self._value(node.value, scope, is_used=True)
        self._value(node.slice, scope)
        key = node.slice
        is_text = isinstance(key, ast.Constant) and isinstance(key.value, str)
        if isinstance(owner, Instance) and owner.cls == returns.FRAME:
            if is_text:
                return Instance(returns.SERIES)
            return Instance(returns.FRAME) if isinstance(key, (ast.List, ast.Compare, ast.BinOp, ast.Slice)) else None
        if isinstance(owner, Instance) and owner.cls == returns.SERIES:
            return Instance(returns.SERIES) if isinstance(key, (ast.Compare, ast.Slice, ast.BinOp)) else None
        if isinstance(owner, Instance) and owner.cls == returns.FRAME_GROUPS:
            return Instance(returns.SERIES_GROUPS) if is_text else owner
        if isinstance(owner, Instance) and owner.steps and isinstance(key, ast.Constant):
            if isinstance(key.value, int) and -len(owner.steps) <= key.value < len(owner.steps):
                return owner.steps[key.value][1]
            return dict(owner.steps).get(str(key.value))
        return None


def _named_steps(values: list[Value]) -> tuple[tuple[str, Value], ...]:
    """The steps of `make_pipeline`, named as it names them: nothing where one is not known or two are of one class."""
    names = [value.cls.rpartition(".")[2].lower() for value in values if isinstance(value, Instance)]
    if len(names) != len(values) or len(set(names)) != len(names):
        return ()
    return tuple(zip(names, values, strict=True))


def _agree(one: Value, other: Value) -> bool:
    if isinstance(one, Instance) and isinstance(other, Instance):
        return one.cls == other.cls
    return one == other


def _merge(scope: Scope, other: Scope) -> None:
    """What is known after either of two ways was taken."""
    for name in {*scope, *other}:
        if not _agree(scope.get(name), other.get(name)):
            scope[name] = None
