"""Sort by query, pass the ids, fit; scores sort the rows of a query."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame(rng.normal(size=(1000, 3)), columns=list("abc"))
df["query"] = rng.integers(0, 100, 1000)
df["grade"] = (df["a"] * 1.2 + rng.normal(size=1000) * 0.5 + 2).round().clip(0, 4).astype(int)

# %% fit
import xgboost as xgb
from sklearn.model_selection import GroupShuffleSplit

df = df.sort_values("query", ignore_index=True)  # qid must be sorted
columns = df.columns.drop(["query", "grade"])
train, test = next(GroupShuffleSplit(1, random_state=0).split(df, groups=df["query"]))
train, test = df.iloc[train], df.iloc[test].copy()
model = xgb.XGBRanker(objective="rank:ndcg", n_estimators=50, learning_rate=0.1, random_state=0)
model.fit(train[columns], train["grade"], qid=train["query"], verbose=False)
test["score"] = model.predict(test[columns])
ranked = test.sort_values(["query", "score"], ascending=[True, False])
print("mean grade of the first:", ranked.groupby("query").head(1)["grade"].mean() > 3)

# %% check
from sklearn.metrics import ndcg_score

groups = [group for _, group in test.groupby("query") if len(group) > 1]
ndcg = np.mean([ndcg_score([g["grade"]], [g["score"]], k=5) for g in groups])
guess = np.mean([ndcg_score([g["grade"]], [rng.random(len(g))], k=5) for g in groups])
assert ndcg > guess + 0.05, "it should rank better than chance"
assert xgb.XGBRanker().objective == "rank:ndcg", "the default objective"
grade, query = train["grade"], train["query"]
cases = [
    (grade, {}, "is required for ranking task"),
    (grade, {"qid": query.to_numpy()[::-1]}, "must be sorted in non-decreasing order"),
    (grade * 10, {"qid": query}, "than or equal to 31"),
    (train["a"].abs(), {"qid": query}, "must be either 0 or positive integer"),
]
for label, settings, says in cases:
    try:
        xgb.XGBRanker(n_estimators=1).fit(train[columns], label, **settings)
        message = ""
    except ValueError as error:
        message = str(error)
    assert says in message, f"{says!r} should be the error"
linear = xgb.XGBRanker(n_estimators=2, ndcg_exp_gain=False)
linear.fit(train[columns], grade * 10, qid=query)

# Output:
# mean grade of the first: True
