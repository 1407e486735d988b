"""corr needs numeric_only with text columns; it sees linear dependence only."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
x = np.linspace(-1, 1, 201)
df = pd.DataFrame({"x": x, "line": 2 * x + rng.normal(0, 0.3, x.size), "square": x**2})
df["curve"] = np.exp(5 * x)
df["name"] = "text"

# %% correlation
matrix = df.corr(numeric_only=True)
print(matrix.round(2).abs())
print("with line:", matrix["line"].drop("line").idxmax())
print(f"curve: Pearson {df['x'].corr(df['curve']):.2f}", end=", ")
print(f"Spearman {df['x'].corr(df['curve'], method='spearman'):.2f}")

# %% pairs above 0.9
upper = matrix.abs().where(np.triu(np.ones(matrix.shape, bool), k=1)).stack()
print(upper[upper > 0.9].round(2).to_dict())

# %% check
assert "name" not in matrix, "the text column is left out"
assert abs(matrix.loc["x", "square"]) < 1e-9, "a perfect parabola has no linear correlation"
assert matrix.loc["x", "line"] > 0.9, "a noisy line has"
assert np.isclose(df["x"].corr(df["curve"], method="spearman"), 1), "ranks see any rise"
assert np.allclose(np.diag(matrix), 1), "the diagonal is one"
assert df.assign(c=1)[["x", "c"]].corr().loc["c"].isna().all(), "a constant column gives NaN"
try:
    df.corr()
    raised = False
except ValueError:
    raised = True
assert raised, "a text column should raise without numeric_only"

# Output:
#            x  line  square  curve
# x       1.00  0.97    0.00   0.69
# line    0.97  1.00    0.02   0.66
# square  0.00  0.02    1.00   0.58
# curve   0.69  0.66    0.58   1.00
# with line: x
# curve: Pearson 0.69, Spearman 1.00
# {('x', 'line'): 0.97}
