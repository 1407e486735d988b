"""Formulas: in two dimensions where they are displayed, in one row within a line, never raw LaTeX."""

import pytest

from kb.content.formula import formulas, inline, layout, problem
from kb.content.linear import row
from kb.content.page import blocks
from kb.errors import KbError


@pytest.mark.parametrize(
    ("latex", "drawn"),
    [
        (r"-\frac1n \sum (y \ln p + (1-y) \ln(1-p))", "-1/n ∑ (y ln p + (1-y) ln(1-p))"),
        (r"\frac{1}{2m}\lVert y - Xw\rVert^2", "1/(2m)‖ y - Xw‖²"),
        (r"\alpha/2 \sum \lvert\theta_i\rvert", "α/2 ∑ |θᵢ|"),
        (r"c_{FP}/(c_{FP}+c_{FN})", "c_FP/(c_FP+c_FN)"),
        (r"\sqrt{p(1-p)/n}", "√(p(1-p)/n)"),
        (r"\eta/\sqrt n", "η/√n"),
        (r"e^{w_j} = 2", "e^(wⱼ) = 2"),
        (r"\sum_{j=0}^{t-1} x_{t-j}", "∑ⱼ₌₀ᵗ⁻¹ xₜ₋ⱼ"),
        (r"\binom{d + p}{p}", "C(d + p, p)"),
        (r"\bar y_c", "ȳ_c"),
        (r"V^\top", "Vᵀ"),
        (r"x_1, \dots, x_T", "x₁, …, x_T"),
        (r"p\,\|\,q", "p ‖ q"),
        (r"\hat y \le \max(0, x)", "ŷ ≤ max(0, x)"),
    ],
)
def test_a_formula_in_one_row(latex, drawn):
    """Fractions with a slash, small letters where Unicode has them, brackets where they are needed."""
    assert row(latex) == drawn


@pytest.mark.parametrize("latex", [r"\frac{a}", r"\begin{matrix}a\end{matrix}", r"\nosuchcommand x"])
def test_what_has_no_row_is_told(latex):
    """It is to be displayed, or mended: `kb check` fails."""
    with pytest.raises(KbError):
        row(latex)


def test_a_problem_is_told():
    """With its cause; of what can be drawn nothing."""
    with pytest.raises(KbError):
        inline(r"\frac{a}")
    assert problem(r"\frac{a}", is_inline=True)
    assert problem(r"\frac{a}{b}", is_inline=True) == problem(r"\frac{a}{b}", is_inline=False) == ""


def test_both_kinds_are_found_with_their_lines():
    """A displayed formula is not found again within a line."""
    found = list(formulas("a $x$\n\n$$ y = 1 $$\n", 10))
    assert sorted(found) == [(10, "x", True), (12, "y = 1", False)]
    assert len(layout(r"\frac{a}{b}")) == 3


def test_a_formula_does_not_become_markdown():
    """Bars do not split a cell, underscores and asterisks mean nothing."""
    found = blocks("$F_a$, $F_b$ and $|x|$\n\n| a | b |\n|---|---|\n| $\\lvert x \\rvert$ | $a * b * c$ |\n")
    assert found[0][1].replace(" ", "") == "Fₐ,F_band|x|"
    assert [cell.replace(" ", "") for cell in found[1][2]] == ["|x|", "a*b*c"]
