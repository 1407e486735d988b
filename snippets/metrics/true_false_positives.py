"""Boolean masks give the four outcomes and the rows behind them."""

# %% data
import pandas as pd
from sklearn.metrics import confusion_matrix, multilabel_confusion_matrix

df = pd.DataFrame({"ill": [1, 1, 1, 0, 0, 0, 0], "predicted": [1, 1, 0, 0, 0, 1, 0]})

# %% outcomes
positive, called = df["ill"] == 1, df["predicted"] == 1
df["outcome"] = "TN"
df.loc[positive & called, "outcome"] = "TP"
df.loc[~positive & called, "outcome"] = "FP"
df.loc[positive & ~called, "outcome"] = "FN"
counts = df["outcome"].value_counts().sort_index()
print(counts.to_dict())
print("false alarms (type I):", df.index[df["outcome"] == "FP"].tolist())
print("misses (type II):", df.index[df["outcome"] == "FN"].tolist())

# %% per class of a multiclass problem
per_class = multilabel_confusion_matrix(["a", "b", "c", "a"], ["a", "c", "c", "b"])
print("class a: TN FP FN TP =", per_class[0].ravel())

tn, fp, fn, tp = confusion_matrix(df["ill"], df["predicted"]).ravel()

# %% check
assert counts.to_dict() == {"FN": fn, "FP": fp, "TN": tn, "TP": tp}, "same as confusion_matrix"

# Output:
# {'FN': 1, 'FP': 1, 'TN': 3, 'TP': 2}
# false alarms (type I): [5]
# misses (type II): [2]
# class a: TN FP FN TP = [2 0 1 1]
