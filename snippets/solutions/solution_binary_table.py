"""Five folds of boosting: a table with text and gaps becomes an out-of-fold AUC and a file."""

# %% data: train.csv, test.csv and sample_submission.csv, as a competition gives them
import numpy as np
import pandas as pd
from sklearn.datasets import make_classification

values, label = make_classification(1500, 8, n_informative=5, random_state=0)
table = pd.DataFrame(values).add_prefix("x").mask(values > 2.5).rename_axis("id")
table["city"] = np.random.default_rng(0).choice(["Rome", "Oslo", "Lima"], 1500)
table["name"] = [f"passenger {i}" for i in range(1500)]
table[:1000].assign(target=label[:1000]).to_csv("train.csv")
table[1000:].replace({"city": {"Lima": "Kyiv"}}).to_csv("test.csv")
table[1000:].assign(target=0.5)["target"].to_csv("sample_submission.csv")

# %% read
import numpy as np
import pandas as pd

train, test = pd.read_csv("train.csv", index_col="id"), pd.read_csv("test.csv", index_col="id")
sample = pd.read_csv("sample_submission.csv")
y = train.pop(target := sample.columns[1])

# %% features: the same for both
text = train.select_dtypes(exclude="number").columns
many = [name for name in text if train[name].nunique() > 255]  # names, tickets: left out
kinds = dict.fromkeys(text.difference(many), "category")
X, X_test = (df.drop(columns=many).astype(kinds) for df in (train, test))
for df in (X, X_test):  # your own ideas, from the row alone
    df["n_missing"] = df.isna().sum(axis=1)

# %% folds: out-of-fold and test predictions
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold

folds = StratifiedKFold(5, shuffle=True, random_state=0)
oof, prediction = np.zeros(len(X)), np.zeros(len(X_test))
for fit, valid in folds.split(X, y):
    model = HistGradientBoostingClassifier(max_iter=30, learning_rate=0.2, random_state=0)
    model.set_params(categorical_features="from_dtype").fit(X.iloc[fit], y.iloc[fit])
    oof[valid] = model.predict_proba(X.iloc[valid])[:, 1]
    prediction += model.predict_proba(X_test)[:, 1] / folds.n_splits
print(f"out-of-fold AUC {roc_auc_score(y, oof):.2f}, left out: {many}")

# %% submission
sub = pd.Series(prediction, test.index).reindex(sample["id"]).rename(target).reset_index()
print(sub.shape, "missing:", sub.isna().any(axis=None), "columns:", list(sub) == list(sample))
sub.to_csv("submission.csv", index=False)

# %% check
back = pd.read_csv("submission.csv")
assert back.shape == sample.shape and back["id"].equals(sample["id"]), "it should fit the sample"
final = roc_auc_score(label[1000:], back[target])
assert abs(final - roc_auc_score(y, oof)) < 0.04, "the out-of-fold score should hold on test"
assert roc_auc_score(label[1000:], back[target] > 0.5) < final - 0.02, "labels should lose AUC"

# Output:
# out-of-fold AUC 0.96, left out: ['name']
# (500, 2) missing: False columns: True
