"""countplot counts rows per category; bar_label writes number or percent above each bar."""

# %% data
import pandas as pd

df = pd.DataFrame(
    {
        "class": ["third"] * 50 + ["first"] * 20 + ["second"] * 30,
        "survived": (["no"] * 38 + ["yes"] * 12) + ["no"] * 8 + ["yes"] * 12 + ["no", "yes"] * 15,
    }
)

# %% counts
import matplotlib.pyplot as plt
import seaborn as sns

order = df["class"].value_counts().index
fig, ax = plt.subplots(figsize=(5, 3), layout="constrained")
sns.countplot(data=df, x="class", order=order, color="tab:blue", ax=ax)
for bars in ax.containers:
    ax.bar_label(bars)
ax.set(title="Rows per class", ylabel="rows", ymargin=0.1)
plt.show()
print("counts:", [text.get_text() for text in ax.texts])

# %% percent of all rows
fig, ax = plt.subplots(figsize=(5, 3), layout="constrained")
sns.countplot(data=df, x="class", order=order, hue="survived", stat="percent", ax=ax)
for bars in ax.containers:
    ax.bar_label(bars, fmt="%.0f%%")
ax.set(title="Percent of all rows", ymargin=0.1)
plt.show()
print("of all rows:", [text.get_text() for text in ax.texts])

# %% percent within each category
share = pd.crosstab(df["class"], df["survived"], normalize="index").loc[order] * 100
ax = share.plot.bar(figsize=(5, 3), rot=0, title="Percent within the class")
for bars in ax.containers:
    ax.bar_label(bars, fmt="%.0f%%")
plt.show()

# %% check
within = [text.get_text() for text in ax.texts]
assert within[0] == "76%" and within[3] == "24%", "crosstab should count within the class"
ax = sns.countplot(data=df, x="class", hue="survived", ax=plt.figure("check").gca())
assert len(ax.containers) == 2, "with hue each level should have its container"
assert len(ax.bar_label(ax.containers[0])) == 3, "the first container labels one level only"
ax = sns.countplot(x=pd.Series(["a", None, "a"]), ax=plt.figure("check", clear=True).gca())
assert [bar.get_height() for bar in ax.patches] == [2], "missing values should be left out"
message = ""
try:
    sns.countplot(data=df, x="class", y="survived")
except TypeError as error:
    message = str(error)
assert "Cannot pass values for both `x` and `y`" in message, "countplot takes one of them"
plt.close("check")

# Output:
# counts: ['50', '30', '20']
# of all rows: ['38%', '15%', '8%', '12%', '15%', '12%']
