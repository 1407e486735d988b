"""Cleaning makes equal values equal, and prices numbers."""

# %% data
import pandas as pd

df = pd.DataFrame(
    {
        "city": [" New York", "new  york", "NEW YORK ", "n.y.", "Boston"],
        "price": ["$1,200.50", "$80", "$950", "$1,000", "$70"],
    }
)

# %% clean
city = df["city"].str.strip().str.lower().str.replace(r"\s+", " ", regex=True)
city = city.replace({"n.y.": "new york"})
price = df["price"].str.replace(r"[$,]", "", regex=True).astype(float)
print(df["city"].nunique(), "->", city.nunique())
print("mean price:", price.mean())

# %% units and percent
weight = pd.Series(["12 kg", "7 kg"]).str.removesuffix("kg").astype(float)
share = pd.Series(["12.5%", "3%"]).str.rstrip("%").astype(float) / 100
print(weight.tolist(), share.tolist())

# %% check
s = pd.Series(["a.b", "a"])
assert city.nunique() == 2, "five spellings, two cities"
assert price.sum() == 3300.5, "numbers now"
assert s.replace("a", "x").tolist() == ["a.b", "x"], "whole values"
assert s.str.replace(".", "-").tolist() == ["a-b", "a"], "literal, not a pattern"
assert weight.sum() == 19 and share[0] == 0.125, "units and percent signs removed"
assert pd.Series(["gekko"]).str.strip("kg")[0] == "ekko", "strip removes letters, not the word"

# Output:
# 5 -> 2
# mean price: 660.1
# [12.0, 7.0] [0.125, 0.03]
