"""LaTeX to MathML, which browsers draw by themselves: latex2mathml converts, and what it gives is written out again
element by element, so that nothing but MathML and text leaves here, whatever a formula holds.
"""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape, unescape
from typing import TYPE_CHECKING

from kb.content.formula import bounded
from kb.errors import KbError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_ELEMENTS = """
math mrow mi mn mo mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mtable mtr mtd mstyle
mpadded mphantom menclose
"""
_ATTRIBUTES = """
display mathvariant stretchy fence separator form movablelimits largeop minsize maxsize lspace rspace width height
linethickness columnalign displaystyle scriptlevel accent
"""
ELEMENTS, ATTRIBUTES = frozenset(_ELEMENTS.split()), frozenset(_ATTRIBUTES.split())
# What latex2mathml does not know, and what it does.
_SPELLINGS = ((re.compile(r"\\bm(?=\W)"), r"\\boldsymbol"), (re.compile(r"\\operatorname\*"), r"\\operatorname"))


@lru_cache(4096)
def mathml(latex: str, *, is_inline: bool) -> str:
    """The formula as MathML; as code where it has no such form."""
    latex = " ".join(latex.split())
    try:
        bounded(latex)
        return _written(_converted(latex, is_inline))
    except Exception:  # the converter raises whatever its tables raise; `kb check` says what a formula lacks
        code = f"<code>{escape(latex)}</code>"
        return code if is_inline else f"<p>{code}</p>"


def _converted(latex: str, is_inline: bool) -> Element:
    from latex2mathml.converter import convert_to_element

    for pattern, spelling in _SPELLINGS:
        latex = pattern.sub(spelling, latex)
    found: Element = convert_to_element(latex, display="inline" if is_inline else "block")
    return found


def _written(element: Element) -> str:
    """An element and what it holds. Raises `KbError` for one that is not known."""
    if element.tag not in ELEMENTS:
        raise KbError(f"{element.tag} is no element of MathML")
    told = {name: value for name, value in element.attrib.items() if name in ATTRIBUTES}
    if told.get("display") == "inline":
        del told["display"]
    attributes = "".join(f' {name}="{escape(value)}"' for name, value in told.items())
    # characters come as numbers: `&#x0003D;`
    inside = escape(unescape(element.text or ""), quote=False) + "".join(map(_written, element))
    return f"<{element.tag}{attributes}>{inside}</{element.tag}>"
