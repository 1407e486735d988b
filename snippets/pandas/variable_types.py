"""An ordered categorical sorts by its order, text by alphabet; store numbers are only names."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "price": [9.5, 12.0, 7.25, 30.0],
        "children": [0, 2, 1, 0],
        "risk": ["low", "high", "mid", "low"],
        "store": [17, 4, 17, 9],
        "hour": [23, 0, 12, 6],
    }
)

# %% types
order = pd.CategoricalDtype(["low", "mid", "high"], ordered=True)
df["risk"] = df["risk"].astype(order)
df["store"] = df["store"].astype("category")
df["hour_sin"] = np.sin(2 * np.pi * df["hour"] / 24)
df["hour_cos"] = np.cos(2 * np.pi * df["hour"] / 24)
print(df["risk"].cat.codes.tolist(), df["risk"].max())
print("numeric:", list(df.select_dtypes("number")))

# %% check
distance = np.hypot(*(df.loc[0, ["hour_sin", "hour_cos"]] - df.loc[1, ["hour_sin", "hour_cos"]]))
assert df["risk"].cat.codes.tolist() == [0, 2, 1, 0], "codes follow the given order"
assert sorted(["low", "high", "mid"]) == ["high", "low", "mid"], "text sorts by alphabet"
assert "store" not in df.select_dtypes("number"), "a category is not a number"
assert distance < 0.3, "23 h and 0 h are neighbours on the circle"

# Output:
# [0, 2, 1, 0] high
# numeric: ['price', 'children', 'hour', 'hour_sin', 'hour_cos']
