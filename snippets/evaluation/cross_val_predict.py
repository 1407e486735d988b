"""Out-of-fold predictions of all rows; a score over them differs from the mean of the folds."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% predict
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix, roc_auc_score
from sklearn.model_selection import cross_val_predict, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), LogisticRegression())
proba = cross_val_predict(model, X, y, method="predict_proba")[:, 1]
print(confusion_matrix(y, (proba > 0.5).astype(int)))
pooled = roc_auc_score(y, proba)
mean = cross_val_score(model, X, y, scoring="roc_auc").mean()
print(f"AUC over all rows {pooled:.4f}, mean of the folds {mean:.4f}")

in_sample = roc_auc_score(y, model.fit(X, y).predict_proba(X)[:, 1])

# %% check
assert len(proba) == len(y), "one prediction per row"
assert pooled < in_sample, "out-of-fold is more honest than in-sample"
assert pooled != mean, "pooling is not averaging"

# Output:
# [[204   8]
#  [  3 354]]
# AUC over all rows 0.9942, mean of the folds 0.9952
