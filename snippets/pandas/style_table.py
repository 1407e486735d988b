"""A Styler formats what is shown and leaves the values alone."""

# %% data
import pandas as pd

df = pd.DataFrame({"auc": [0.81234, 0.86111], "n": [12000, 900]}, index=["ridge", "forest"])

# %% style
table = (
    df.style.format({"auc": "{:.3f}", "n": "{:,}"})
    .highlight_max(subset=["auc"], color="lightgreen")
    .set_caption("Scores")
)
table  # shown by a notebook; in a script:
table.to_html("table.html")

# %% a rule of your own
change = df.assign(auc=[-1.0, 1.0])
negative = change.style.map(lambda v: "color: red" if v < 0 else "")

# %% check
html = table.to_html()
assert "12,000" in html and "0.86111" not in html, "formatted as asked"
assert html.count("lightgreen") == 1, "one cell is highlighted"
assert df.loc["forest", "auc"] == 0.86111, "the values are unchanged"
print(html.count("<td "), "cells")
assert negative.to_html().count("color: red") == 1, "a rule of your own"

# Output:
# 4 cells
