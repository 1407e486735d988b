"""A LaTeX formula as one row of text: fractions with a slash, small letters above and below where Unicode has them.

pylatexenc's walker takes the LaTeX apart and knows its symbols; it is imported when a page is made, never for a lookup.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from pylatexenc import latex2text, latexwalker

from kb.errors import KbError

_ABOVE = dict(zip("0123456789+-=()niTtjk*'", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵀᵗʲᵏ*'", strict=True))
_BELOW = dict(zip("0123456789+-=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", strict=True))
_ACCENTS = {"bar": "\u0304", "hat": "\u0302", "tilde": "\u0303", "vec": "\u20d7", "dot": "\u0307", "overline": "\u0304"}
_OWN = {
    "lVert": "‖", "rVert": "‖", "lvert": "|", "rvert": "|", "|": "‖", "top": "ᵀ", "sum": "∑", "prod": "∏", "ln": "ln ",
    "log": "log ", "exp": "exp ", "max": "max ", "min": "min ", "left": "", "right": "", ",": " ", ";": " ",
    "!": "", "quad": "  ", "limits": "", "operatorname": "", "mathrm": "", "mathbf": "", "text": "", "displaystyle": "",
}  # fmt: skip
_GROUPS = frozenset(["operatorname", "mathrm", "mathbf", "text", "mathit", "boldsymbol"])
_FRACTIONS = frozenset(["frac", "tfrac", "dfrac"])


def row(latex: str) -> str:
    """The formula in one row. Raises `KbError` for a command that has no such form, and for what is not LaTeX."""
    context = latexwalker.get_default_latex_context_db()
    own = [latexwalker.macrospec.std_macro(name, False, 2) for name in (*_FRACTIONS, "binom")]
    own += [latexwalker.macrospec.std_macro(name, False, 1) for name in (*_ACCENTS, *_GROUPS)]
    context.add_context_category("kb", prepend=True, macros=own)
    try:
        nodes = latexwalker.LatexWalker(latex, latex_context=context, tolerant_parsing=False).get_latex_nodes()[0]
    except latexwalker.LatexWalkerParseError as error:
        raise KbError(f"is not LaTeX: {str(error).splitlines()[0]}") from error
    return re.sub(r"\b(ln|log|exp|max|min) \(", r"\1(", " ".join(unicodedata.normalize("NFC", _row(nodes)).split()))


def _row(nodes: list[Any]) -> str:
    out = ""
    for node in nodes:
        if node is None:
            continue
        text = _text(node)
        if out[-1:] in ("^", "_") and text:
            first, rest = (text, "") if node.isNodeType(latexwalker.LatexGroupNode) else (text[0], text[1:])
            if not node.isNodeType(latexwalker.LatexCharsNode):
                first, rest = text.strip(), ""
            out = out[:-1] + _raised(first, out[-1]) + rest
        else:
            out += text
        out = _inner_scripts(out)
    return out


def _inner_scripts(text: str) -> str:
    """`x_i + y^2`: single characters above and below within a run of characters."""
    out, i = "", 0
    while i < len(text):
        if text[i] in "^_" and i + 1 < len(text) and text[i + 1] not in " (":
            out += _raised(text[i + 1], text[i])
            i += 2
        else:
            out += text[i]
            i += 1
    return out


def _raised(text: str, how: str) -> str:
    """The text above (`^`) or below (`_`): in small characters where Unicode has all of them, else in brackets."""
    table = _ABOVE if how == "^" else _BELOW
    plain = text.replace(" ", "")
    if plain and all(c in table for c in plain):
        return "".join(table[c] for c in plain)
    if plain and plain[0] in "ᵀ*":
        return plain
    is_name = plain.isalnum() and (how == "_" or len(plain) == 1)
    return f"{how}{plain}" if is_name else f"{how}({text})"


def _text(node: Any) -> str:
    if node.isNodeType(latexwalker.LatexCharsNode):
        return str(node.chars)
    if node.isNodeType(latexwalker.LatexGroupNode):
        return _row(node.nodelist)
    if not node.isNodeType(latexwalker.LatexMacroNode):
        raise KbError(f"has no form in one row: {node.latex_verbatim()}")
    name = node.macroname
    arguments = [_argument(argument) for argument in (node.nodeargd.argnlist if node.nodeargd else []) if argument]
    if name in _FRACTIONS:
        return "/".join(map(_grouped, arguments))
    if name == "binom":
        return f"C({', '.join(arguments)})"
    if name == "sqrt":
        return f"√{_grouped(arguments[-1], always=len(arguments[-1]) > 1)}"
    if name in _ACCENTS:
        return arguments[0][:1] + _ACCENTS[name] + arguments[0][1:]
    if name in _GROUPS:
        return arguments[0]
    if name in _OWN:
        return _OWN[name] + (node.macro_post_space if name not in ("left", "right") else "")
    found = str(latex2text.LatexNodes2Text().nodelist_to_text([node]))
    if not found.strip() or "\\" in found:
        raise KbError(f"has no form in one row: \\{name}")
    return found + str(node.macro_post_space)


def _argument(node: Any) -> str:
    return _row(node.nodelist) if node.isNodeType(latexwalker.LatexGroupNode) else _text(node)


def _grouped(text: str, always: bool = False) -> str:
    """The text, in brackets where it is more than a name or a number."""
    is_name = all(c.isalpha() or unicodedata.combining(c) for c in text)
    is_one = is_name or text.isdecimal() or len(text) == 1
    return f"({text})" if always or not is_one else text
