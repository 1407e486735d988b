"""Smaller C shrinks the weights; three classes get a softmax whose probabilities sum to 1."""

# %% data
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

X, y = load_iris(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% fit
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), LogisticRegression(C=1.0, max_iter=1000))
model.fit(X_train, y_train)
print(f"test accuracy {model.score(X_test, y_test):.2f}")
proba = model.predict_proba(X_test)  # one column per class of model.classes_

# %% weights by column name
weights = pd.DataFrame(model[-1].coef_, columns=X_train.columns)  # one row per class, 1 if binary
print(weights.round(1).to_string())

# %% check
import numpy as np
from sklearn.datasets import load_breast_cancer

z = model.decision_function(X_test)
softmax = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
norms = {}
for C in [0.01, 1, 100]:
    strength = make_pipeline(StandardScaler(), LogisticRegression(C=C, max_iter=1000))
    norms[C] = np.linalg.norm(strength.fit(X_train, y_train)[-1].coef_)
A, b = load_breast_cancer(return_X_y=True)
pair = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000)).fit(A, b)
assert ((pair.decision_function(A) > 0) == pair.predict(A)).all(), "the border should be z = 0"
assert norms[0.01] < norms[1] < norms[100], "smaller C should mean smaller weights"
assert np.allclose(softmax, model.predict_proba(X_test)), "probabilities should be the softmax"

# Output:
# test accuracy 0.97
#    sepal length (cm)  sepal width (cm)  petal length (cm)  petal width (cm)
# 0               -1.0               1.0               -1.7              -1.7
# 1                0.4              -0.4               -0.1              -0.8
# 2                0.6              -0.6                1.8               2.4
