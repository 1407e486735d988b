"""Folds of boosting on text labels: probabilities named by class, labels, and a checked file."""

# %% data: train.csv, test.csv and sample_submission.csv, as a competition gives them
import numpy as np
import pandas as pd
from sklearn.datasets import make_classification

shape = dict(n_informative=6, n_classes=3, class_sep=1.5, weights=[0.6, 0.3])
values, code = make_classification(1200, 10, **shape, random_state=0)
table = pd.DataFrame(values).add_prefix("x").round(3).rename_axis("id")
label = np.array(["stable", "better", "worse"])[code]
table[:800].assign(target=label[:800]).to_csv("train.csv")
table[800:].to_csv("test.csv")
sample = pd.DataFrame(1 / 3, table.index[800:], ["worse", "stable", "better"])
sample.to_csv("sample_submission.csv")

# %% read
import pandas as pd

train, test = pd.read_csv("train.csv", index_col="id"), pd.read_csv("test.csv", index_col="id")
sample = pd.read_csv("sample_submission.csv", index_col="id")
y = train.pop("target")
text = train.select_dtypes(exclude="number").columns
X, X_test = (df.astype(dict.fromkeys(text, "category")) for df in (train, test))

# %% folds
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import accuracy_score, log_loss
from sklearn.model_selection import StratifiedKFold

classes = sorted(y.unique())
folds = StratifiedKFold(5, shuffle=True, random_state=0)
oof = pd.DataFrame(0.0, index=X.index, columns=classes)
prediction = pd.DataFrame(0.0, index=X_test.index, columns=classes)
for fit, valid in folds.split(X, y):
    model = HistGradientBoostingClassifier(max_iter=25, random_state=0)
    model.set_params(categorical_features="from_dtype").fit(X.iloc[fit], y.iloc[fit])
    oof.loc[X.index[valid], model.classes_] = model.predict_proba(X.iloc[valid])
    prediction[model.classes_] += model.predict_proba(X_test) / folds.n_splits
print(f"out-of-fold log loss {log_loss(y, oof):.2f}", end=", ")
print(f"accuracy {accuracy_score(y, oof.idxmax(axis=1)):.2f}")

# %% submission: probabilities; for labels prediction.idxmax(axis=1).rename("target")
sub = prediction.loc[sample.index, sample.columns]
print(sub.shape, "missing:", sub.isna().any(axis=None), "columns:", list(sub))
sub.to_csv("submission.csv")

# %% check
back = pd.read_csv("submission.csv", index_col="id")
assert back.shape == sample.shape and list(back) == list(sample), "it should fit the sample"
final = log_loss(label[800:], back[classes])
assert abs(final - log_loss(y, oof)) < 0.12, "the out-of-fold score should hold on test"
wrong = log_loss(label[800:], back.set_axis(classes, axis=1))
assert wrong > final + 1, "names in another order should ruin the log loss"
balanced = (oof / y.value_counts(normalize=True)[classes]).idxmax(axis=1)
assert (balanced == "worse").sum() > (oof.idxmax(axis=1) == "worse").sum(), "rare classes rise"

# Output:
# out-of-fold log loss 0.35, accuracy 0.89
# (400, 3) missing: False columns: ['worse', 'stable', 'better']
