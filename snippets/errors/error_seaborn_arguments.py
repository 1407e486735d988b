"""seaborn takes x and y by name; what it cannot find among the columns it names."""

# %% data
import pandas as pd

df = pd.DataFrame({"city": ["Rome", "Oslo", "Rome"], "price": [3, 5, 4]})

# %% error
import seaborn as sns

try:
    sns.barplot(df["city"], df["price"])
except TypeError as error:
    print("TypeError:", error)

# %% fix
ax = sns.barplot(data=df, x="city", y="price", errorbar=None)
print([round(float(bar.get_height()), 1) for bar in ax.patches])
ax.figure.clear()
ax = sns.histplot(df["price"], kde=False)

# %% check
cases = [
    ("got multiple values for argument 'data'", lambda: sns.barplot("city", "price", data=df)),
    ("takes from 0 to 1 positional arguments but 2", lambda: sns.countplot(df, df)),
    ("takes from 0 to 1 positional arguments but 3", lambda: sns.boxplot("city", "price", df)),
    ("takes 1 positional argument but 3", lambda: sns.lmplot("city", "price", df)),
    ("Could not interpret value `z` for `x`.", lambda: sns.barplot(data=df, x="z", y="price")),
    ("module 'seaborn' has no attribute 'factorplot'", lambda: sns.factorplot),
    ("module 'seaborn' has no attribute 'tsplot'", lambda: sns.tsplot),
]
for said, action in cases:
    try:
        action()
    except (TypeError, ValueError, AttributeError) as error:
        assert said in str(error), f"{said}: {error}"
    else:
        raise AssertionError(f"should raise: {said}")
assert len(sns.catplot(data=df, x="city", y="price", kind="point", height=2).axes.flat) == 1, (
    "catplot"
)
import matplotlib.pyplot as plt

plt.close("all")

# Output:
# TypeError: barplot() takes from 0 to 1 positional arguments but 2 were given
# [3.5, 5.0]
