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

model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000))
proba = cross_val_predict(model, X, y, method="predict_proba")[:, 1]
print(confusion_matrix(y, (proba > 0.5).astype(int)))
pooled = roc_auc_score(y, proba)
mean = cross_val_score(model, X, y, scoring="roc_auc").mean()
print(f"AUC over all rows {pooled:.4f}, mean of the folds {mean:.4f}")

# %% a model for new data
model.fit(X, y)

# %% check
from sklearn.model_selection import ShuffleSplit, TimeSeriesSplit

assert len(proba) == len(y), "there should be one prediction per row"
in_sample = roc_auc_score(y, model.predict_proba(X)[:, 1])
assert pooled < in_sample, "out-of-fold should be more honest than in-sample"
assert pooled != mean, "pooling should not be averaging"
for splitter in (ShuffleSplit(3, random_state=0), TimeSeriesSplit(3)):
    try:
        cross_val_predict(model, X, y, cv=splitter)
        message = ""
    except ValueError as error:
        message = str(error)
    assert "only works for partitions" in message, "splits that leave out rows should raise"

# Output:
# [[204   8]
#  [  3 354]]
# AUC over all rows 0.9942, mean of the folds 0.9952
