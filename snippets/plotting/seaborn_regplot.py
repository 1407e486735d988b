"""regplot draws the least-squares line and its interval; polyfit gives the same coefficients."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)
df = X.set_axis(["sepal_length", "sepal_width", "length", "width"], axis=1)
df["species"] = y.map({0: "setosa", 1: "versicolor", 2: "virginica"})

# %% one line
import matplotlib.pyplot as plt
import numpy as np
import seaborn as sns

kept = df[["length", "width"]].dropna()
slope, intercept = np.polyfit(kept["length"], kept["width"], 1)
r = np.corrcoef(kept["length"], kept["width"])[0, 1]
fig, ax = plt.subplots(figsize=(5, 3.5), layout="constrained")
sns.regplot(
    data=df,
    x="length",
    y="width",
    scatter_kws={"alpha": 0.4, "s": 15},
    line_kws={"color": "tab:red"},
    ax=ax,
)
ax.set_title(f"width = {slope:.2f} length {intercept:+.2f}, R2 = {r**2:.2f}")
plt.show()
print(f"slope {slope:.2f}, intercept {intercept:.2f}, R2 {r**2:.2f}")

# %% a line per group
grid = sns.lmplot(
    data=df, x="sepal_length", y="sepal_width", hue="species", ci=None, height=3.5, aspect=1.3
)
plt.show()

# %% curve
fig, ax2 = plt.subplots(figsize=(5, 3.5), layout="constrained")
sns.regplot(data=df, x="length", y="width", order=2, ci=None, ax=ax2)
plt.show()

# %% check
drawn = ax.lines[0].get_xydata()
assert np.allclose(slope * drawn[:, 0] + intercept, drawn[:, 1]), "polyfit: the same line"
lines = [np.polyfit(*line.get_data(), 1)[0] for line in grid.ax.lines]
total = np.polyfit(df["sepal_length"], df["sepal_width"], 1)[0]
assert len(lines) == 3 and min(lines) > 0 > total, "per group up, over all groups down"
for function, wrong in ((sns.regplot, "hue"), (sns.lmplot, "ax")):
    message = ""
    try:
        function(data=df, x="length", y="width", **{wrong: "species"})
    except TypeError as error:
        message = str(error)
    assert f"unexpected keyword argument '{wrong}'" in message, f"{wrong} should be refused"

# Output:
# slope 0.42, intercept -0.36, R2 0.93
