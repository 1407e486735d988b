"""Names are followed through the source of a library as Python would, and nothing of it is run."""

from pathlib import Path

import pytest

from kb.cards.reading import read_name
from kb.cards.sites import Site
from kb.cards.source import Found, Sources

FILES = {
    "__init__.py": '"""A library."""\nfrom ._code import *\nfrom ._code import plain as renamed\nfrom . import sub\n',
    "sub/__init__.py": "from .._code import Model\nfrom .deep import made, alias, templated, copied\nraise SystemExit\n",
    "sub/deep.py": '''
from ..  import _code
from .._code import Model, Base
alias = _code.plain
made = Model(1)
TEXT = """Made of {name}."""


def templated(x):
    return x


templated.__doc__ = TEXT.format(name="gaps")


@_copy_docstring_and_deprecators(Base.method)
def copied(*args):
    return args
''',
    "_code.py": '''
"""Code."""
raise SystemExit("it was imported")
__all__ = ["plain", "Model", "doc_of_decorator"]


def plain(a, b: int = 1, *rest, c, d="x", **more) -> int:
    """Adds :class:`~a.b.Thing` to ``b``. A second sentence.

    Parameters
    ----------
    a : array of shape (n, 2)
        The first one. More of it.
    b, c : int, default=1
        Both.
    """


class Base:
    """A base.

    Attributes
    ----------
    size_ : int
        How large it is.
    """

    def __init__(self, size=3):
        """Make it.

        Args:
            size: How large, e.g. a number.
                It goes on.
        """

    def method(self, x=None):
        """Does it."""

    @property
    def shape(self):
        """The shape of it."""


class Model(Base):
    def method(self, x=None, y=2):
        pass


@doc("""Given by the decorator.""")
def doc_of_decorator():
    pass


def _private(): ...
''',
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """A folder with a library that ends the process that imports it."""
    root = tmp_path_factory.mktemp("site")
    for name, text in FILES.items():
        path = root / "lib" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


@pytest.mark.parametrize(
    ("name", "signature", "sentence"),
    [
        ("lib.plain", "(a, b=1, *rest, c, d='x', **more)", "Adds Thing to b."),
        ("lib.renamed", "(a, b=1, *rest, c, d='x', **more)", "Adds Thing to b."),
        ("lib.sub.alias", "(a, b=1, *rest, c, d='x', **more)", "Adds Thing to b."),
        ("lib.sub.Model", "(size=3)", "A base."),
        ("lib.Model.method", "(x=None, y=2)", "Does it."),
        ("lib.Model.shape", None, "The shape of it."),
        ("lib.Model.size_", None, "How large it is."),
        ("lib.sub.made", None, "A base."),
        ("lib.sub.made.method", "(x=None, y=2)", "Does it."),
        ("lib.sub.templated", "(x)", "Made of gaps."),
        ("lib.sub.copied", "(*args)", "Does it."),
        ("lib.doc_of_decorator", "()", "Given by the decorator."),
        ("lib", None, "A library."),
        ("lib.absent", None, ""),
    ],
)
def test_a_name_is_read_where_it_is_defined(folder, name, signature, sentence):
    """Through imports, stars, aliases, instances and base classes."""
    read = read_name(name, Site("lib", "1.0", str(folder)))
    assert (read.signature, read.sentence) == (signature, sentence)


def test_parameters_of_both_forms(folder):
    """numpy's of a function, Google's of a constructor that is inherited."""
    site = Site("lib", "1.0", str(folder))
    told = read_name("lib.plain", site).parameters
    assert told["a"] == ("array of shape (n, 2)", "The first one. More of it.")
    assert told["b"] == told["c"] == ("int, default=1", "Both.")
    assert read_name("lib.Model", site).parameters["size"].text == "How large, e.g. a number. It goes on."


def test_what_is_no_python_is_not_found(tmp_path):
    """A file that cannot be parsed, one that imports itself, and a library that is not there."""
    (tmp_path / "odd").mkdir()
    (tmp_path / "odd/__init__.py").write_text("from .bad import name\nfrom . import loop\nfrom .loop import *\n")
    (tmp_path / "odd/bad.py").write_text("def (:\n")
    (tmp_path / "odd/loop.py").write_text("from . import *\nfrom .loop import itself\n")
    sources = Sources(str(tmp_path))
    assert [sources.find(name) for name in ("odd.name", "odd.itself", "gone.name")] == [None, None, None]


def test_a_value_that_is_made_of_itself_has_no_class(tmp_path):
    """`text = text.replace(...)`, alone or in a circle."""
    (tmp_path / "lib.py").write_text("text = text.strip()\na = b.c()\nb = a.c()\n")
    sources = Sources(str(tmp_path))
    for name in ("text", "a", "b"):
        found = sources.find(f"lib.{name}")
        assert isinstance(found, Found)
        assert (sources.class_of(found), sources.wrapped(found)) == (None, None)


def test_of_a_property_the_function_that_reads_it(tmp_path):
    """Not the one that sets it, nor an overload."""
    (tmp_path / "lib.py").write_text(
        "class A:\n    @property\n    def x(self):\n        'read'\n    @x.setter\n    def x(self, v):\n        'set'\n"
        "    @overload\n    def f(self, a: int): ...\n    def f(self, a):\n        'all'\n"
    )
    sources = Sources(str(tmp_path))
    found = [sources.find(f"lib.A.{name}") for name in ("x", "f")]
    assert [at.node.body[0].value.value for at in found if isinstance(at, Found)] == ["read", "all"]
