"""Ranks blend scores of different scales better than their plain mean, and keep a model's AUC."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(4000, 20, n_informative=6, flip_y=0.15, class_sep=0.7, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% two models, two scales
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

knn = make_pipeline(StandardScaler(), KNeighborsClassifier(30)).fit(X_train, y_train)
linear = make_pipeline(StandardScaler(), LogisticRegression()).fit(X_train, y_train)
scores = [knn.predict_proba(X_test)[:, 1], 100 * linear.decision_function(X_test)]
print("AUC of the models:", [round(float(roc_auc_score(y_test, s)), 2) for s in scores])

# %% blend
from scipy.stats import rankdata

ranks = [rankdata(s) / len(s) for s in scores]
plain = roc_auc_score(y_test, np.mean(scores, axis=0))
ranked = roc_auc_score(y_test, np.mean(ranks, axis=0))
print(f"mean of the scores {plain:.3f}, mean of the ranks {ranked:.3f}")
same = roc_auc_score(y_test, ranks[0])

# %% check
assert ranked > plain, "the large scale drowns the other model"
assert np.isclose(same, roc_auc_score(y_test, scores[0])), "ranking keeps the AUC"

# Output:
# AUC of the models: [0.84, 0.81]
# mean of the scores 0.806, mean of the ranks 0.835
