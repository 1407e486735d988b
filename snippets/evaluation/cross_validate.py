"""Several metrics and train scores in one go; the fold models can be averaged for test data."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% cross-validate
import pandas as pd
from sklearn.model_selection import cross_validate
from sklearn.tree import DecisionTreeClassifier

result = cross_validate(
    DecisionTreeClassifier(random_state=0),
    X_train,
    y_train,
    scoring=["roc_auc", "neg_log_loss"],
    return_train_score=True,
    return_estimator=True,
)
models = result.pop("estimator")
table = pd.DataFrame(result).filter(regex="auc").agg(["mean", "std"])
print(table.round(2).to_string())

# %% average the fold models on new rows
averaged = sum(model.predict_proba(X_test) for model in models) / len(models)
y_pred = models[0].classes_[averaged.argmax(axis=1)]
print(f"{len(models)} models averaged: test accuracy {(y_pred == y_test).mean():.2f}")

# %% check
assert table.loc["mean", "train_roc_auc"] == 1, "an unlimited tree should learn the folds by heart"
assert table.loc["mean", "test_roc_auc"] < 0.97, "it should validate worse: overfitting"

# Output:
#       test_roc_auc  train_roc_auc
# mean          0.92            1.0
# std           0.05            0.0
# 5 models averaged: test accuracy 0.94
