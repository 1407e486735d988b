"""The decile table: rate, lift and cumulative gain of a list sorted by score."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(4000, weights=[0.8], class_sep=0.7, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% table
import pandas as pd
from sklearn.linear_model import LogisticRegression

model = LogisticRegression(max_iter=1000).fit(X_train, y_train)
score = pd.Series(model.predict_proba(X_test)[:, 1])
target = pd.Series(y_test).reset_index(drop=True)  # 0/1
rank = score.rank(method="first", ascending=False)  # 1: highest score
decile = pd.qcut(rank, 10, labels=range(1, 11)).rename("decile")
table = target.groupby(decile, observed=True).agg(rows="size", positives="sum", rate="mean")
table["lift"] = table["rate"] / target.mean()
table["gain"] = table["positives"].cumsum() / table["positives"].sum()
table["cumulative_lift"] = table["gain"] / (table["rows"].cumsum() / table["rows"].sum())
print(table.round(2).head(3).to_string())

# %% plot
import matplotlib.pyplot as plt

ordered = target.iloc[score.sort_values(ascending=False).index]
gain = ordered.cumsum().to_numpy() / ordered.sum()
share = (rank.sort_values() / len(rank)).to_numpy()
fig, (left, right) = plt.subplots(1, 2, figsize=(9, 4), layout="constrained")
left.plot(share, gain, label="model")
left.plot([0, 1], [0, 1], "k--", label="chance")
left.plot([0, target.mean(), 1], [0, 1, 1], ":", label="perfect")
left.set(xlabel="share of rows, best first", ylabel="gain: share of the positives")
left.legend()
table["lift"].plot.bar(ax=right, ylabel="lift")
right.axhline(1, color="k", linestyle="--")
plt.show()

# %% check
import numpy as np
from sklearn.metrics import precision_score, recall_score

top = (rank <= 200).astype(int)  # the best fifth of 1000 rows
assert np.isclose(table["gain"].iloc[1], recall_score(target, top)), "gain should be the recall"
assert np.isclose(table["positives"].iloc[:2].sum() / 200, precision_score(target, top)), "rate"
assert table["lift"].iloc[0] > 2 and table["lift"].iloc[-1] < 0.5, "best first"
assert np.allclose(table["gain"], gain[99::100]), "table and curve should agree"
assert table["lift"].max() <= 1 / target.mean(), "the limit should hold"
edges = score.round(1).quantile([i / 10 for i in range(11)])
assert edges.duplicated().any(), "ties should give qcut the same edge twice, which it refuses"

# Output:
#         rows  positives  rate  lift  gain  cumulative_lift
# decile
# 1        100         69  0.69  3.40  0.34             3.40
# 2        100         46  0.46  2.27  0.57             2.83
# 3        100         36  0.36  1.77  0.74             2.48
