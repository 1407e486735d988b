"""Sort by query, count rows, fit; scores sort the rows of a query."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame(rng.normal(size=(1000, 3)), columns=list("abc"))
df["query"] = rng.integers(0, 100, 1000)
df["grade"] = (df["a"] * 1.2 + rng.normal(size=1000) * 0.5 + 2).round().clip(0, 4).astype(int)

# %% fit
import lightgbm as lgb
from sklearn.model_selection import GroupShuffleSplit

df = df.sort_values("query", ignore_index=True)  # rows of a query stand together
columns = df.columns.drop(["query", "grade"])
splits = GroupShuffleSplit(1, random_state=0).split(df, groups=df["query"])
train, test = next(splits)
train, test = df.iloc[train], df.iloc[test].copy()
model = lgb.LGBMRanker(objective="lambdarank", n_estimators=50, random_state=0, verbose=-1)
model.fit(train[columns], train["grade"], group=train.groupby("query").size().to_numpy())
test["score"] = model.predict(test[columns])
ranked = test.sort_values(["query", "score"], ascending=[True, False])
print("mean grade of the first:", ranked.groupby("query").head(1)["grade"].mean() > 3)

# %% check
from sklearn.metrics import ndcg_score

groups = [group for _, group in test.groupby("query") if len(group) > 1]
ndcg = np.mean([ndcg_score([g["grade"]], [g["score"]], k=5) for g in groups])
guess = np.mean([ndcg_score([g["grade"]], [rng.random(len(g))], k=5) for g in groups])
assert ndcg > guess + 0.05, "it should rank better than chance"
cases = [
    (train["grade"], {}, "Should set group"),
    (train["grade"], {"group": train["query"]}, "Sum of query counts"),
    (train["a"], {"group": [len(train)]}, "label should be int type"),
    (train["grade"] * 10, {"group": [len(train)]}, "is not less than the number of label"),
]
for label, settings, says in cases:
    try:
        lgb.LGBMRanker(verbose=-1).fit(train[columns], label, **settings)
        message = ""
    except (ValueError, lgb.basic.LightGBMError) as error:
        message = str(error)
    assert says in message, f"{says!r} should be the error"

# Output:
# mean grade of the first: True
