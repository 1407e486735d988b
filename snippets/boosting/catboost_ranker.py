"""Rows are sorted by query, split by query, and ranked within it."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"query": rng.integers(0, 60, 900), "relevance": rng.integers(0, 3, 900)})
df["match"] = df["relevance"] + rng.normal(size=900)
df["noise"] = rng.normal(size=900)

# %% fit
from catboost import CatBoostRanker, Pool
from sklearn.model_selection import GroupShuffleSplit

df = df.sort_values("query")  # rows of a query together
features = df.columns.drop(["query", "relevance"])
train, valid = next(GroupShuffleSplit(1, random_state=0).split(df, groups=df["query"]))
pools = [
    Pool(part[features], part["relevance"], group_id=part["query"])
    for part in (df.iloc[train], df.iloc[valid])
]
model = CatBoostRanker(
    iterations=200,
    learning_rate=0.1,
    eval_metric="NDCG:top=5",
    early_stopping_rounds=30,
    allow_writing_files=False,
    verbose=0,
)
model.fit(pools[0], eval_set=pools[1])

# %% predict: the rank within each query
part = df.iloc[valid].assign(score=model.predict(pools[1]))
part["rank"] = part.groupby("query")["score"].rank(ascending=False, method="first").astype(int)
print("relevance falls with the rank:", bool(part[["rank", "relevance"]].corr().iloc[0, 1] < 0))

# %% check
from catboost import CatBoostError

first = part[part["rank"] == 1]["relevance"].mean()
assert first > part["relevance"].mean() + 0.3, "the first of each query should be relevant"
small = CatBoostRanker(iterations=2, allow_writing_files=False, verbose=0)
mixed = df.sample(frac=1, random_state=0)
for group, words in ((mixed["query"], "should be grouped"), (None, "nontrivial groups")):
    try:
        small.fit(mixed[features], mixed["relevance"], group_id=group)
        raise AssertionError(words)
    except CatBoostError as error:
        assert words in str(error), f"{words}: {error}"

# Output:
# relevance falls with the rank: True
