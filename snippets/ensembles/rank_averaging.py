"""Ranks blend scores of different scales better than their plain mean, and keep a model's AUC."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(4000, 20, n_informative=6, flip_y=0.15, class_sep=0.7, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% two models, two scales
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

knn = make_pipeline(StandardScaler(), KNeighborsClassifier(30)).fit(X_train, y_train)
linear = make_pipeline(StandardScaler(), LogisticRegression()).fit(X_train, y_train)
scores = [knn.predict_proba(X_test)[:, 1], 100 * linear.decision_function(X_test)]

# %% blend
import numpy as np
from scipy.stats import rankdata
from sklearn.metrics import roc_auc_score

weights = [1, 1]
ranks = [rankdata(score) / len(score) for score in scores]
blend = np.average(ranks, axis=0, weights=weights)
print("AUC of the models:", [round(float(roc_auc_score(y_test, s)), 2) for s in scores])
print(f"AUC of the mean of the ranks: {roc_auc_score(y_test, blend):.2f}")

# %% submission files: joined on the id
import pandas as pd

ids = [f"id{i}" for i in range(len(X_test))]
files = [pd.Series(score, ids) for score in scores]  # pd.read_csv(path, index_col="id")["target"]
merged = pd.concat(files, axis=1).rank(pct=True).mean(axis=1)
merged.rename("target").rename_axis("id").reset_index()  # .to_csv("submission.csv", index=False)

# %% check
plain = roc_auc_score(y_test, np.mean(scores, axis=0))
ranked = roc_auc_score(y_test, blend)
assert ranked > plain + 0.01, "in a plain mean the large scale should drown the other model"
same = roc_auc_score(y_test, ranks[0])
assert np.isclose(same, roc_auc_score(y_test, scores[0])), "ranking should keep the AUC"
assert np.allclose(merged, blend), "pandas should give the same ranks"
shuffled = pd.concat([files[0], files[1].sample(frac=1, random_state=0)], axis=1)
assert np.allclose(shuffled.rank(pct=True).mean(axis=1), blend), "the id should join the rows"

# Output:
# AUC of the models: [0.84, 0.81]
# AUC of the mean of the ranks: 0.84
